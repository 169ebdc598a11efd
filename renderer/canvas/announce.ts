import { create } from 'zustand'

/** What is told aloud of the chart; `times` makes the same words told again. */
export const useAnnounced = create<{ readonly words: string; readonly times: number }>(() => ({
  words: '',
  times: 0,
}))

/** Tells something that one sees on the chart to those who hear it. */
export function announce(words: string): void {
  useAnnounced.setState(({ times }) => ({ words, times: times + 1 }))
}
