import { createContext } from 'react'

/** Whether what is typed finds this text. The window gives the French one (accents aside) to UiProvider. */
export type Matches = (typed: string, text: string) => boolean

export const MatchesContext = createContext<Matches>((typed, text) =>
  text.toLowerCase().includes(typed.toLowerCase()),
)
