import { create } from 'zustand'

/** What is being typed. Beside the view, so that a letter renders what shows it and not the whole meeting. */
export const useLine = create<{ readonly line: string }>(() => ({ line: '' }))

export function setLine(line: string): void {
  useLine.setState({ line })
}

/** Puts a line that could not be entered back, unless something else has been typed since. */
export function returnLine(line: string): void {
  if (useLine.getState().line === '') setLine(line)
}
