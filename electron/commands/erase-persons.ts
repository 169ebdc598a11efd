import { type AppError, appError } from '#shared/api/errors.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { isInOffice, lastDays } from '#shared/document/last-days.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import type { Person, PersonId } from '#shared/organisation/person.ts'
import { anonymousName, anonymousRank } from '#shared/text/anonymous-name.ts'
import { fullName } from '#shared/text/names.ts'
import type { Handler } from './handler.ts'

const noContacts = { email: '', phone: '', note: '' } as const

/** Erases how to reach some persons, and what was noted about them; their names stay. */
export const purge: Handler<'person.purge'> = ({ ids }, { data, rows }) => {
  const persons = personsOf(data, ids)
  if (!persons.ok) return persons
  for (const { id } of persons.value) rows.update('person', id, noContacts)
  return ok({ count: persons.value.length })
}

/**
 * Erases who some persons were. Their records stay, with their civility: what they held, attended and decided is told
 * of « Ancien membre n° 3 ». Refused while one of them holds anything on that day.
 */
export const anonymise: Handler<'person.anonymise'> = ({ ids, on }, { data, rows }) => {
  const persons = personsOf(data, ids)
  if (!persons.ok) return persons
  const ends = lastDays(data)
  const active = persons.value.find(({ id }) => isInOffice(ends.get(id), on))
  if (active !== undefined) return fail(appError('person-in-office', { name: fullName(active) }))
  const named = persons.value.filter(({ anonymisedOn }) => anonymisedOn === null)
  let rank = Math.max(0, ...[...data.person.values()].map(anonymousRank))
  for (const { id, civility } of named) {
    rank += 1
    rows.update('person', id, { ...anonymousName(rank, civility), ...noContacts, anonymisedOn: on })
  }
  return ok({ count: persons.value.length })
}

/** Each of them once. */
function personsOf(data: DocumentData, ids: readonly PersonId[]): Result<readonly Person[], AppError> {
  const persons = [...new Set(ids)].map((id) => data.person.get(id) ?? id)
  const missing = persons.find((found) => typeof found === 'string')
  if (missing !== undefined) return fail(appError('record-missing', { id: missing }))
  return ok(persons.filter((found) => typeof found !== 'string'))
}
