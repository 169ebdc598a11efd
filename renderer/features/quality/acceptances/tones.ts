import type { Tone } from '#renderer/ui/Badge.tsx'
import type { AcceptanceResult, Reservation } from '#shared/quality/acceptance.ts'
import type { AcceptanceNeed } from '#shared/quality/acceptances.ts'

/** The tone of each result; the word stands beside it. */
export const resultTones: Readonly<Record<AcceptanceResult, Tone>> = {
  accepted: 'ok',
  'with-reservations': 'attention',
  adjourned: 'attention',
  reduced: 'attention',
  refused: 'late',
}

export const severityTones: Readonly<Record<Reservation['severity'], Tone>> = {
  blocking: 'late',
  major: 'attention',
  minor: 'neutral',
}

export const needTones: Readonly<Record<AcceptanceNeed['kind'], Tone>> = {
  'late-reservation': 'late',
  'no-result': 'attention',
  late: 'late',
  'open-reservation': 'info',
  'to-come': 'neutral',
}
