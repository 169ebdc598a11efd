import { isDeepStrictEqual } from 'node:util'
import { expect } from 'vitest'

/** Holds that two values are equal in depth. Node compares many times faster than what tells the difference. */
export function same<T>(actual: T, expected: T, law?: string): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual, law).toStrictEqual(expected)
}
