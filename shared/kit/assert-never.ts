/** Makes a switch over a union exhaustive at compile time; throws if an untyped value slips through. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
