/** Small habits of the window (widths, panels) kept on this machine, never in the document. */
export function readHabit(key: string): unknown {
  try {
    const text = localStorage.getItem(`gouvernail.${key}`)
    return text === null ? undefined : JSON.parse(text)
  } catch {
    // Storage refused or damaged: a habit is worth no error.
    return undefined
  }
}

/** Keeps a habit; losing it is harmless. */
export function writeHabit(key: string, value: unknown): void {
  try {
    localStorage.setItem(`gouvernail.${key}`, JSON.stringify(value))
  } catch {
    // As above.
  }
}

/** The figures of a remembered record, whatever is found there. */
export function figuresOf(value: unknown): Readonly<Record<string, number>> {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, number] => typeof entry[1] === 'number' && entry[1] > 0,
    ),
  )
}
