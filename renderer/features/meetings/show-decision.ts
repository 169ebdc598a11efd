import { create } from 'zustand'
import { show } from '#renderer/actions/navigation.ts'
import { currentData } from '#renderer/document/hooks.ts'

/** The decision shown in the inspector instead of the meeting's own sheet. */
export const useShownDecision = create<{ readonly id: string | null }>(() => ({ id: null }))

/** Opens a decision beside the meeting to which it belongs. */
export function showDecision(id: string | null): void {
  useShownDecision.setState({ id })
  const meetingId = id === null ? null : (currentData().decision.get(id)?.meetingId ?? null)
  if (meetingId !== null) show('meetings', { kind: 'meeting', id: meetingId })
}
