import { fold } from '../../kit/fold.ts'
import {
  type Mandate,
  mandateRanks,
  type Seat,
  type SeatKind,
  seatKinds,
  seatRoles,
} from '../../organisation/seat.ts'
import type { GenderedTerm } from '../../text/terms.ts'
import { mandateRankLabels, seatKindLabels, seatRoleLabels } from '../../text/vocabulary.ts'
import { functionKey } from './function-key.ts'

/** What words say of a seat in a body; null for what they do not say. */
export type SeatWords = {
  readonly rank: Mandate['rank'] | null
  readonly role: Seat['role'] | null
  readonly kind: SeatKind | null
  /** Those that mean nothing here. */
  readonly unknown: readonly string[]
}

/** Other words for a rank, a role or a kind than ours. */
const ranks = { holder: ['tit', 't'], deputy: ['suppl', 'sup', 's', 'remplaçant'] } as const
const roles = {
  chair: ['présidence'],
  'co-chair': ['co-président'],
  secretary: ['secrétaire de séance', 'secrétaire général'],
  facilitator: ['animation'],
  member: ['membre titulaire', 'participant'],
} as const
const kinds = {
  'ex-officio': ['de droit', 'ès qualités', 'membre ès qualités'],
  designated: ['désigné', 'nommé', 'membre nommé'],
  elected: ['élu'],
  qualified: ['personne qualifiée', 'qualifié'],
  guest: ['invité permanent', 'membre invité'],
} as const

const rankByWord = byWord(mandateRanks, mandateRankLabels, ranks)
const roleByWord = byWord(seatRoles, seatRoleLabels, roles)
const kindByWord = byWord(seatKinds, seatKindLabels, kinds)

/** Understands « suppléante », « présidente, membre de droit »: in any gender, several at once, in any order. */
export function seatWords(text: string): SeatWords {
  const parts = isKnown(text)
    ? [text]
    : text.split(/[,;+]|\s[-–/]\s|\set\s/).filter((part) => part.trim() !== '')
  const find = <T>(known: ReadonlyMap<string, T>): T | null =>
    parts.map((part) => known.get(keyOf(part))).find((found) => found !== undefined) ?? null
  return {
    rank: find(rankByWord),
    role: find(roleByWord),
    kind: find(kindByWord),
    unknown: parts.filter((part) => !isKnown(part)).map((part) => part.trim()),
  }
}

function isKnown(text: string): boolean {
  const key = keyOf(text)
  return rankByWord.has(key) || roleByWord.has(key) || kindByWord.has(key)
}

/** « 1er suppléant » and « suppléant n° 2 » are deputies; « S » is no plural. */
function keyOf(text: string): string {
  const word = text.replace(/^\s*\d+(?:er|re|e|ère|ème)?\s+|\s*(?:n\s*[°o]\s*)?\d+\s*$/giu, '').trim()
  return word.length === 1 ? fold(word) : functionKey(word)
}

function byWord<T extends string>(
  values: readonly T[],
  labels: Readonly<Record<T, GenderedTerm>>,
  others: Readonly<Record<T, readonly string[]>>,
): ReadonlyMap<string, T> {
  return new Map(
    values.flatMap((value) => {
      const { label, masculine, feminine, plural } = labels[value]
      return [label, masculine, feminine, plural, ...others[value]].map(
        (word) => [keyOf(word), value] as const,
      )
    }),
  )
}
