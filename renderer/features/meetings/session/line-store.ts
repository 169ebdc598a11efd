import { create } from 'zustand'

type Line = {
  readonly meetingId: string
  readonly line: string
  /** What Escape took out of the field: Ctrl+Z brings it back before it undoes anything else. */
  readonly cleared: string
  /** What was entered and not answered yet. */
  readonly sent: string
}

/**
 * What is being typed. Beside the view, so that a letter renders what shows it and not the whole meeting, and so that
 * leaving the view loses no half of a sentence.
 */
export const useLine = create<Line>(() => ({ meetingId: '', line: '', cleared: '', sent: '' }))

export function setLine(line: string): void {
  useLine.setState({ line, cleared: '' })
}

/** A line that was left in another meeting is not of this one. */
export function keepLineOf(meetingId: string): void {
  if (useLine.getState().meetingId !== meetingId)
    useLine.setState({ meetingId, line: '', cleared: '', sent: '' })
}

/** Notes what was entered, until `lineAnswered`. */
export function sendLine(sent: string): void {
  useLine.setState({ sent })
}

/** What was entered is in the document, refused, or back in the field. */
export function lineAnswered(line: string): void {
  useLine.setState(({ sent }) => (sent === line ? { sent: '' } : {}))
}

/** Empties the field; what was in it can be brought back. */
export function clearLine(): void {
  useLine.setState(({ line }) => ({ line: '', cleared: line }))
}

/** Brings back what Escape took away; false when there is nothing to bring back. */
export function restoreLine(): boolean {
  const { cleared } = useLine.getState()
  if (cleared !== '') setLine(cleared)
  return cleared !== ''
}

/** Puts a line that could not be entered back, unless something else has been typed since. */
export function returnLine(line: string): void {
  if (useLine.getState().line === '') setLine(line)
}
