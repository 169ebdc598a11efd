import type { Tone } from '#renderer/ui/Badge.tsx'
import type { ChangeRequestStatus } from '#shared/quality/usage.ts'
import type { Outcome } from './rows.ts'

/** The tone of each state of a request; the word stands beside it. */
export const requestTones: Readonly<Record<ChangeRequestStatus, Tone>> = {
  asked: 'neutral',
  kept: 'info',
  'set-aside': 'neutral',
  transmitted: 'info',
  promised: 'info',
  delivered: 'ok',
  refused: 'late',
}

export const outcomeTones: Readonly<Record<Outcome, Tone>> = {
  request: 'info',
  reply: 'ok',
  none: 'attention',
}
