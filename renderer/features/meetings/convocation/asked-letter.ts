import { create } from 'zustand'

/** The meeting whose letter is to be written as soon as its page is there; null when none is. */
export const useAskedLetter = create<{ readonly meetingId: string | null }>(() => ({ meetingId: null }))

/** Opens the letter of a meeting on its page. */
export function askLetter(meetingId: string | null): void {
  useAskedLetter.setState({ meetingId })
}
