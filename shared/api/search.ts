import { z } from 'zod'
import { dateField, lineField } from '../kit/fields.ts'
import { bodyIdField } from '../organisation/body.ts'

/** What can be found, in the order in which kinds are offered. */
export const searchKinds = [
  'decision',
  'follow-up',
  'meeting',
  'agenda-item',
  'body',
  'person',
  'entity',
  'mission',
  'convention',
  'objective',
  'risk',
  'indicator',
  'acceptance',
  'contract-point',
  'change-request',
  'usage-report',
  'good-practice',
  'annex',
] as const
export type SearchKind = (typeof searchKinds)[number]

/** What is searched: words as typed, and what narrows them down; an empty list of kinds means all. */
export const searchQuerySchema = z.strictObject({
  words: lineField(200),
  kinds: z.array(z.enum(searchKinds)).readonly(),
  bodyId: bodyIdField.nullable(),
  /** Both days are included; what has no day is left out when one is given. */
  from: dateField.nullable(),
  to: dateField.nullable(),
  limit: z.int().min(1).max(500),
})
export type SearchQuery = z.infer<typeof searchQuerySchema>

/** Something found. `snippet`: where the words stand, each found word between the two `foundMarks`. */
export type SearchHit = {
  readonly kind: SearchKind
  readonly id: string
  readonly title: string
  readonly bodyId: string | null
  readonly date: string | null
  readonly snippet: string
}

/** The best, best first; how many there are in all; how many annexes are still being read. */
export type SearchAnswer = {
  readonly hits: readonly SearchHit[]
  readonly total: number
  readonly annexesToRead: number
}

/** Where a found word begins and ends in a snippet: characters of private use, which nobody types. */
export const foundMarks = { begin: '\uE000', end: '\uE001' } as const

/** A snippet in pieces, the found words apart. */
export function snippetPieces(
  snippet: string,
): readonly { readonly text: string; readonly isFound: boolean }[] {
  return snippet
    .split(/(\uE000[^\uE001]*\uE001)/)
    .filter((piece) => piece !== '')
    .map((piece) => ({
      text: piece.replace(/[\uE000\uE001]/g, ''),
      isFound: piece.startsWith(foundMarks.begin),
    }))
}
