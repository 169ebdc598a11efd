/** The same words with ordinary spaces, in a text or in everything that a value holds: typography has tests of its own. */
export function plainSpaces<T>(value: T): T {
  const json = JSON.stringify(value)
  return JSON.parse(json.replace(/[\u00A0\u202F]/g, ' ')) as T // the same shape: only characters within strings change
}
