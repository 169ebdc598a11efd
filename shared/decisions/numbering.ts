import { fail, ok, type Result } from '../kit/result.ts'
import { firstYearOf } from '../meetings/year.ts'
import type { Body } from '../organisation/body.ts'
import type { Decision } from './decision.ts'

/** `2026-CPS-03`, the usual form of registers (numbers restart each civil year). */
export const defaultNumberPattern = '{année}-{sigle}-{ordre:2}'

export type NumberParts = {
  readonly date: string
  readonly sigle: string
  readonly meetingNumber: number | null
  readonly ordinal: number
}
export type NumberPatternProblem =
  | 'pattern-unknown-token'
  | 'pattern-without-order'
  | 'pattern-without-period'

const token = /\{([^{}:]*)(?::(\d))?\}/g
const knownTokens = new Set(['année', 'année-scolaire', 'sigle', 'séance', 'ordre'])

/** The first fault of a pattern. Tokens: {année}, {année-scolaire}, {sigle}, {séance}, {ordre:n}; n = least digits. */
export function checkNumberPattern(pattern: string): Result<null, NumberPatternProblem> {
  const names = [...pattern.matchAll(token)].map((match) => match[1] ?? '')
  if (names.some((name) => !knownTokens.has(name)) || /[{}]/.test(pattern.replace(token, ''))) {
    return fail('pattern-unknown-token')
  }
  if (!names.includes('ordre')) return fail('pattern-without-order')
  // Numbering restarts with the period: without it in the number, two years would give the same one.
  if (!names.includes('année') && !names.includes('année-scolaire')) return fail('pattern-without-period')
  return ok(null)
}

/** « 2025-2026 » for any day from 1 September 2025 to 31 August 2026. */
export function schoolYearOf(date: string): string {
  const first = firstYearOf('school', date)
  return `${first}-${first + 1}`
}

/** The period within which ordinals are counted: the school year if the pattern uses it, else the civil year. */
export function numberPeriod(pattern: string, date: string): string {
  return pattern.includes('{année-scolaire') ? schoolYearOf(date) : date.slice(0, 4)
}

/** The printed number. */
export function formatNumber(pattern: string, parts: NumberParts): string {
  const values: Record<string, string> = {
    année: parts.date.slice(0, 4),
    'année-scolaire': schoolYearOf(parts.date),
    sigle: parts.sigle,
    séance: parts.meetingNumber === null ? '0' : String(parts.meetingNumber),
    ordre: String(parts.ordinal),
  }
  return pattern.replace(token, (_, name: string, width?: string) =>
    (values[name] ?? '').padStart(width === undefined ? 0 : Number(width), '0'),
  )
}

/** The number that the next adopted decision of a body receives: one after the last given in the period, never reused. */
export function nextNumber(
  body: Body,
  decisions: Iterable<Decision>,
  date: string,
  meetingNumber: number | null,
): { readonly number: string; readonly numberPeriod: string; readonly numberOrdinal: number } {
  const period = numberPeriod(body.numberPattern, date)
  let last = 0
  for (const decision of decisions) {
    if (decision.bodyId === body.id && decision.numberPeriod === period && decision.numberOrdinal !== null) {
      last = Math.max(last, decision.numberOrdinal)
    }
  }
  const numberOrdinal = last + 1
  // No longer than a sigle may be, and never half a character.
  const sigle = body.sigle === '' ? [...body.name].slice(0, 40).join('') : body.sigle
  const number = formatNumber(body.numberPattern, { date, sigle, meetingNumber, ordinal: numberOrdinal })
  return { number, numberPeriod: period, numberOrdinal }
}
