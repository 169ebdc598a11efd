import type { ImportRemark, PeopleField, SourceRow, SourceTable } from '../../api/imports.ts'
import { fold } from '../../kit/fold.ts'
import type { Person } from '../../organisation/person.ts'
import type { Mandate, Seat } from '../../organisation/seat.ts'
import { isAllCapitals, properCase } from '../../text/proper-case.ts'
import { emailOf, isPersonalEmail, phoneOf } from '../contacts.ts'
import { dayOf } from '../directory/codes.ts'
import { squeeze } from '../squeeze.ts'
import type { PeopleMapping } from './people-mapping.ts'
import { seatWords } from './seat-words.ts'

/** One row of a list, with values in our own forms; names of things are still texts. */
export type PeopleLine = Pick<Person, 'civility' | 'firstName' | 'lastName' | 'email' | 'phone'> & {
  readonly line: number
  readonly jobFunction: string
  readonly entity: string
  readonly postLabel: string
  readonly from: string | null
  readonly to: string | null
  readonly body: string
  readonly seat: string
  /** Null: what the line says of it was not understood. */
  readonly rank: Mandate['rank'] | null
  readonly role: Seat['role'] | null
  readonly kind: Seat['kind'] | null
  readonly mandateFrom: string | null
  readonly mandateTo: string | null
  readonly act: string
}

export type PeopleReading = {
  readonly lines: readonly PeopleLine[]
  readonly remarks: readonly ImportRemark[]
}

/** Reads the rows of a list by its mapping. Never fails on a row: one without a name is left out with a remark. */
export function readPeople({ rows }: SourceTable, mapping: PeopleMapping): PeopleReading {
  const remarks: ImportRemark[] = []
  const lines = rows.flatMap((row) => readRow(row, mapping, remarks) ?? [])
  return { lines, remarks }
}

function readRow(
  { line, cells }: SourceRow,
  mapping: PeopleMapping,
  remarks: ImportRemark[],
): PeopleLine | null {
  const text = (field: PeopleField, max = 300) => squeeze(cells[mapping.indexOf(field)] ?? '', max)
  const { firstName, lastName } = nameIn(text)
  const name = `${firstName} ${lastName}`.trim()
  const remark = (code: ImportRemark['code'], params: ImportRemark['params'] = {}) =>
    void remarks.push({ code, line, params: { name, ...params } })
  if (lastName === '') {
    remark('person-without-name')
    return null
  }
  const dayIn = (field: PeopleField): string | null => {
    const day = dayOf(text(field))
    if (day === null && text(field) !== '') remark('day-wrong', { date: text(field) })
    return day
  }
  const periodIn = (first: PeopleField, last: PeopleField) => {
    const [from, to] = [dayIn(first), dayIn(last)]
    if (from === null || to === null || from <= to) return { from, to }
    remark('days-reversed', { date: `${from} – ${to}` })
    return { from, to: null }
  }
  const post = periodIn('from', 'to')
  const mandate = periodIn('mandateFrom', 'mandateTo')
  return {
    ...{ line, firstName, lastName },
    civility: civilityOf(text('civility')),
    email: emailIn(text('email'), remark),
    phone: phoneOf(text('phone')),
    ...{ jobFunction: text('jobFunction'), entity: text('entity'), postLabel: text('postLabel') },
    ...post,
    ...{ body: text('body'), seat: text('seat'), act: text('act') },
    ...placeIn(text, remark),
    // A list with one pair of days means the post and the mandate alike.
    ...(mandate.from === null && mandate.to === null
      ? { mandateFrom: post.from, mandateTo: post.to }
      : { mandateFrom: mandate.from, mandateTo: mandate.to }),
  }
}

type Remark = (code: ImportRemark['code'], params?: ImportRemark['params']) => void

/** Both columns are read alike: lists put all these words in one. */
function placeIn(
  text: (field: PeopleField) => string,
  remark: Remark,
): Pick<PeopleLine, 'rank' | 'role' | 'kind'> {
  const [first, second] = [seatWords(text('rank')), seatWords(text('role'))]
  const place = { role: first.role ?? second.role, kind: first.kind ?? second.kind }
  // Without a body, these columns are about something else.
  if (text('body') === '') return { ...place, rank: 'holder' }
  // « suppléant de M. Sureau »: a deputy, but nobody knows of which seat.
  const isDeputy = (word: string) => /suppl|remplac/.test(fold(word))
  const ranks = [...first.unknown, ...second.unknown.filter(isDeputy)]
  const roles = second.unknown.filter((word) => !isDeputy(word))
  for (const word of ranks) remark('rank-unknown', { text: word })
  for (const word of roles) remark('role-unknown', { text: word })
  return { ...place, rank: ranks.length > 0 ? null : (first.rank ?? second.rank ?? 'holder') }
}

function nameIn(text: (field: PeopleField, max?: number) => string) {
  const [firstName, lastName] = [cased(text('firstName', 120)), cased(text('lastName', 120))]
  if (lastName !== '') return { firstName, lastName }
  return splitName(text('fullName', 120))
}

/** « DUPONT Camille » and « Camille DUPONT » by their capitals; else the first word is the first name. */
function splitName(full: string): { readonly firstName: string; readonly lastName: string } {
  const words = full.replace(/^(?:mme|mlle|m\.?|mr|monsieur|madame)\s+/i, '').split(' ')
  const capitals = words.filter((word) => word.length > 1 && isAllCapitals(word))
  const others = words.filter((word) => !capitals.includes(word))
  if (capitals.length > 0 && others.length > 0)
    return { firstName: others.join(' '), lastName: cased(capitals.join(' ')) }
  const [first = '', ...rest] = words.map(cased)
  return rest.length === 0
    ? { firstName: '', lastName: first }
    : { firstName: first, lastName: rest.join(' ') }
}

/** « DUPONT-DURAND » as « Dupont-Durand »: documents put family names in capitals by themselves. */
function cased(name: string): string {
  return squeeze(properCase(name), 120)
}

function civilityOf(text: string): Person['civility'] {
  const civility = fold(text).replace('.', '')
  if (/^(?:mme|mlle|madame|mademoiselle|f|femme)$/.test(civility)) return 'mrs'
  return /^(?:m|mr|monsieur|h|homme)$/.test(civility) ? 'mr' : null
}

function emailIn(text: string, remark: Remark): string {
  const email = emailOf(text)
  if (text !== '' && email === '') remark('email-wrong', { contact: text })
  if (!isPersonalEmail(email)) return email
  remark('email-personal', { contact: email })
  return ''
}
