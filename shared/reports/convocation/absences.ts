import type { DocumentData } from '../../document/document-data.ts'
import { occupationOf } from '../../organisation/composition.ts'
import { deputyRuleOf } from '../../organisation/deputies.ts'
import type { Person } from '../../organisation/person.ts'
import type { RulesProfile } from '../../organisation/rules-profile.ts'
import type { Seat } from '../../organisation/seat.ts'
import { fullName } from '../../text/names.ts'
import {
  absenceText,
  byDeputies,
  byDeputy,
  byOther,
  byProxy,
  deputyNotes,
  proxyLimitText,
} from '../../text/reports/letters.ts'
import { capitalise } from '../../text/terms.ts'
import type { Recipient } from './recipients.ts'
import type { Sending } from './sending.ts'

/** Whether the rules let somebody give a proxy: she sits with a vote, in her own right. */
export function mayGiveProxy({ seat, rank }: Recipient, rules: RulesProfile | null): boolean {
  if (rules === null || rules.proxiesPerHolder === 0 || seat === null) return false
  return seat.voice === 'deliberative' && rank === 'holder'
}

/** What the rules let one member do when she cannot come. */
export function absenceOf(data: DocumentData, { announced, rules }: Sending, reader: Recipient): string {
  const isMember = reader.seat !== null && reader.rank === 'holder'
  const deputy = isMember ? deputyWay(data, reader.seat, rules, announced.date) : ''
  return withLimit(deputy, mayGiveProxy(reader, rules), rules)
}

/** The same told to all at once, with what some of them may not do. */
export function absenceOfAll(data: DocumentData, { announced, rules, recipients }: Sending): string {
  const seats = recipients.flatMap(({ seat, rank }) => (seat !== null && rank === 'holder' ? [seat] : []))
  const ways = seats.filter((seat) => deputyWay(data, seat, rules, announced.date) !== '')
  const hasProxies = recipients.some((recipient) => mayGiveProxy(recipient, rules))
  const sentence = withLimit(ways.length === 0 ? '' : byDeputies.one, hasProxies, rules)
  const notes = rules === null || ways.length === 0 ? [] : deputyLimits(data, seats, rules)
  return notes.length === 0 ? sentence : `${sentence} ${capitalise(notes.join(' ; '))}.`
}

function withLimit(deputy: string, hasProxy: boolean, rules: RulesProfile | null): string {
  const sentence = absenceText(deputy, hasProxy ? byProxy : '')
  return hasProxy && rules !== null ? `${sentence} ${proxyLimitText(rules.proxiesPerHolder)}` : sentence
}

function deputyWay(data: DocumentData, seat: Seat, rules: RulesProfile | null, date: string): string {
  const rule = rules === null ? null : deputyRuleOf(data, seat, rules)
  if (rule === 'none') return ''
  const { deputies } = occupationOf(data, seat, date)
  if (deputies.length > 0) return named(deputies)
  return rule === null ? '' : byOther[rule]
}

function named([first, ...others]: readonly Person[]): string {
  if (first === undefined) return ''
  return others.length > 0
    ? byDeputies.several
    : byDeputy({ civility: first.civility, name: fullName(first) })
}

function deputyLimits(data: DocumentData, seats: readonly Seat[], rules: RulesProfile): readonly string[] {
  const hasElected = seats.some((seat) => deputyRuleOf(data, seat, rules) === 'same-assembly')
  const hasQualified = rules.deputyOfQualified === 'none' && seats.some(({ kind }) => kind === 'qualified')
  return [...(hasElected ? [deputyNotes.elected] : []), ...(hasQualified ? [deputyNotes.qualified] : [])]
}
