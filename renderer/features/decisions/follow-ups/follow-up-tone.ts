import type { Tone } from '#renderer/ui/Badge.tsx'
import type { FollowUpStatus } from '#shared/decisions/follow-up.ts'

const tones: Readonly<Record<FollowUpStatus, Tone>> = {
  todo: 'neutral',
  ongoing: 'info',
  done: 'ok',
  postponed: 'attention',
  abandoned: 'neutral',
  irrelevant: 'neutral',
}

/** The tone of a state; the word stands beside it. */
export function followUpTone(status: FollowUpStatus): Tone {
  return tones[status]
}
