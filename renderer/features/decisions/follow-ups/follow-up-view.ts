import { create } from 'zustand'
import type { PersonId } from '#shared/organisation/person.ts'

export type FollowUpView = 'all' | 'late' | 'mine' | 'states'

/** Which follow-ups this window shows, and how. */
export const useFollowUpView = create<{ readonly view: FollowUpView; readonly personId: PersonId | null }>(
  () => ({ view: 'all', personId: null }),
)

/** Shows other follow-ups, or the same another way. */
export function showFollowUps(view: FollowUpView): void {
  useFollowUpView.setState({ view })
}

/** Chooses whose follow-ups « Mon suivi » shows. */
export function showFollowUpsOf(personId: PersonId | null): void {
  useFollowUpView.setState({ personId })
}
