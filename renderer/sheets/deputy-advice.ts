import type { DocumentData } from '#shared/document/document-data.ts'
import { deputyRefusal, deputyRuleOf } from '#shared/organisation/deputies.ts'
import type { PersonId } from '#shared/organisation/person.ts'
import type { RulesProfile } from '#shared/organisation/rules-profile.ts'
import type { Mandate, Seat } from '#shared/organisation/seat.ts'
import { deputyRefusalText, deputyRuleText, rulesSource } from '#shared/text/deputies.ts'
import { fullName } from '#shared/text/names.ts'

/** Why somebody should not be a deputy, and where that is written. */
export type DeputyAdvice = { readonly sentence: string; readonly source: string }

/** What the rules of the body say of a deputy of the seat on a day; null when nothing is against her. */
export function deputyAdvice(
  data: DocumentData,
  seat: Seat,
  personId: PersonId,
  date: string,
): DeputyAdvice | null {
  const profile = profileOf(data, seat)
  if (profile === undefined) return null
  const refusal = deputyRefusal(data, seat, personId, profile, date)
  if (refusal === null) return null
  const person = data.person.get(personId)
  const name = person === undefined ? '' : fullName(person)
  return { sentence: deputyRefusalText(refusal, seat.kind, name), source: rulesSource(profile) }
}

/** What is told under the choice of a rank, before anybody is chosen. */
export function deputyHint(data: DocumentData, seat: Seat, rank: Mandate['rank']): string | undefined {
  const profile = profileOf(data, seat)
  if (rank !== 'deputy' || profile === undefined) return undefined
  return deputyRuleText(deputyRuleOf(data, seat, profile), profile) ?? undefined
}

function profileOf(data: DocumentData, { bodyId }: Seat): RulesProfile | undefined {
  return data.rulesProfile.get(data.body.get(bodyId)?.rulesProfileId ?? '')
}
