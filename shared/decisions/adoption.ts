import type { Decision } from './decision.ts'

/** What a secretary would want to see before an adoption that nothing takes back. */
export type AdoptionCaution =
  | { readonly type: 'without-text' }
  | { readonly type: 'not-yet' }
  | { readonly type: 'out-of-order'; readonly number: string; readonly date: string }

/**
 * What is unusual in adopting a decision on its date, seen from today (ISO): no text yet (adoption will be refused), a
 * day to come, or a number that would follow that of a later decision of the same body.
 */
export function adoptionCautions(
  decision: Decision,
  others: Iterable<Decision>,
  today: string,
): readonly AdoptionCaution[] {
  const cautions: AdoptionCaution[] = []
  if (decision.text.trim() === '') cautions.push({ type: 'without-text' })
  if (decision.date > today) cautions.push({ type: 'not-yet' })
  const later = latestNumbered(decision, others)
  if (later !== null && later.date > decision.date) {
    cautions.push({ type: 'out-of-order', number: later.number, date: later.date })
  }
  return cautions
}

function latestNumbered(decision: Decision, others: Iterable<Decision>) {
  let latest: { readonly number: string; readonly date: string } | null = null
  for (const { bodyId, number, date } of others) {
    if (bodyId !== decision.bodyId || number === null) continue
    if (latest === null || date > latest.date) latest = { number, date }
  }
  return latest
}
