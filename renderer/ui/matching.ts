import { createContext } from 'react'

/** Whether what is typed finds this text. The window gives the French ones (accents aside) to UiProvider. */
export type Matches = (typed: string, text: string) => boolean

const plain: Matches = (typed, text) => text.toLowerCase().includes(typed.toLowerCase())

/** For searching: each word typed begins a word of the text. */
export const MatchesContext = createContext(plain)

/** For « contient »: what is typed stands somewhere in the text. */
export const ContainsContext = createContext(plain)
