import { type AppError, appError } from '../../api/errors.ts'
import { fail, ok, type Result } from '../../kit/result.ts'
import { rulesOfMeeting } from '../../meetings/convocations.ts'
import type { Person } from '../../organisation/person.ts'
import type { Seat } from '../../organisation/seat.ts'
import { bodyPhrases } from '../../text/body-phrases.ts'
import { fullDateAndTime } from '../../text/dates.ts'
import { meetingTitle } from '../../text/meetings.ts'
import { firstAndLastName, fullName } from '../../text/names.ts'
import {
  blankProxyOpening,
  proxyLimit,
  proxyOpening,
  proxyPurpose,
  proxyReturn,
  proxyWords as words,
} from '../../text/reports/proxy.ts'
import { seatsAtMeeting } from '../pack/attendance.ts'
import { meetingMeta } from '../pack/meeting-meta.ts'
import { meetingSecretary } from '../pack/officers.ts'
import type { PackContext } from '../pack/pack-context.ts'
import { heading, paragraph } from '../parts/blocks.ts'
import { set } from '../parts/lines.ts'
import type { ReportMoment } from '../parts/meta.ts'
import { qualityInWords, qualityOfOccupation } from '../parts/people.ts'
import type { Block, BookletBlock, ReportDocument } from '../report-document.ts'

/** Somebody who may give a proxy, with what she is on the day of the meeting. */
export type ProxyGiver = { readonly person: Person; readonly seat: Seat; readonly quality: string }

/** Whether the rules of the meeting admit proxies; unknown rules do not forbid them. */
export function admitsProxies({ data, meeting }: PackContext): boolean {
  return rulesOfMeeting(data, meeting)?.proxiesPerHolder !== 0
}

/** The members with a vote on the day of the meeting, in protocol order; the deputy where there is no holder. */
export function proxyGivers(context: PackContext): readonly ProxyGiver[] {
  const { data, meeting } = context
  return seatsAtMeeting(context).flatMap(({ occupation }) => {
    const { seat, holder, deputies } = occupation
    const [deputy] = deputies
    const person = holder ?? deputy
    if (seat.voice !== 'deliberative' || seat.kind === 'guest' || person === undefined) return []
    const quality = qualityInWords(qualityOfOccupation(data, { ...occupation, holder: person }, meeting.date))
    return [{ person, seat, quality }]
  })
}

/** A pouvoir for each member who may give one. Refused when the rules admit none, or when nobody can. */
export function buildProxies(context: PackContext, moment: ReportMoment): Result<ReportDocument, AppError> {
  if (context.meeting.status === 'cancelled') return fail(appError('meeting-called-off'))
  if (!admitsProxies(context)) return fail(appError('proxies-not-admitted'))
  const givers = proxyGivers(context)
  return givers.length === 0 ? fail(appError('proxies-of-nobody')) : ok(proxyForms(context, givers, moment))
}

/** The forms of these members, a page each; null is one on which the member writes her own name. */
export function proxyForms(
  context: PackContext,
  givers: readonly (ProxyGiver | null)[],
  moment: ReportMoment,
  precision = '',
): ReportDocument {
  return {
    meta: meetingMeta(context, moment, { kind: 'letter', name: words.title, mention: null, precision }),
    blocks: givers.map((giver) => proxyForm(context, giver)),
  }
}

function proxyForm(context: PackContext, giver: ProxyGiver | null): BookletBlock {
  return { type: 'booklet', blocks: [{ type: 'letterhead' }, ...formBlocks(context, giver)] }
}

/** The form that a member fills in, as a part of another document. */
export function blankProxyForm(context: PackContext, id: string): readonly Block[] {
  return formBlocks(context, null, id)
}

function formBlocks(context: PackContext, giver: ProxyGiver | null, id?: string): readonly Block[] {
  const { body, meeting, data } = context
  const { ofThe } = bodyPhrases(body.name)
  const when = fullDateAndTime(meeting.date, meeting.startTime, meeting.endTime)
  const secretary = meetingSecretary(context)
  const rules = rulesOfMeeting(data, meeting)
  const returned = proxyReturn(secretary === null ? '' : contactOf(secretary))
  return [
    heading(1, words.title, id),
    paragraph(`${body.name} – ${meetingTitle(meeting)}`, 'lead'),
    ...opening(giver, ofThe),
    { type: 'form', fields: [words.receiver, words.receiverQuality].map(set) },
    paragraph(proxyPurpose(meetingTitle(meeting), when)),
    { type: 'form', fields: [words.doneAt, words.doneOn].map(set) },
    {
      type: 'signature',
      style: 'letter',
      signatories: [
        { quality: set(words.signature), name: giver === null ? null : set(fullName(giver.person)) },
      ],
    },
    paragraph(`${proxyLimit(rules?.proxiesPerHolder ?? null)} ${returned}`, 'note'),
  ]
}

function opening(giver: ProxyGiver | null, ofThe: string): readonly Block[] {
  if (giver === null) {
    return [
      { type: 'form', fields: [words.giver, words.receiverQuality].map(set) },
      paragraph(blankProxyOpening(ofThe)),
    ]
  }
  const { person, quality } = giver
  const name = firstAndLastName(person)
  return [paragraph(proxyOpening({ name, civility: person.civility, quality }, ofThe))]
}

/** « Mme Mathilde BELORME, mathilde.belorme@… ». */
function contactOf(person: Person): string {
  return [fullName(person), person.email].filter((part) => part !== '').join(', ')
}
