import { fail, ok, type Result } from '#shared/kit/result.ts'
import { unpacked, zipParts } from './zip-parts.ts'

/**
 * What the parts of a ZIP weigh once unpacked, found by unpacking each, since declared sizes may lie. Fails when that is
 * more than `most`, or when the file is no plain ZIP. Nothing is kept.
 */
export function unpackedSize(
  bytes: Uint8Array,
  most: number,
): Result<number, 'import-too-large' | 'import-unreadable'> {
  try {
    const parts = zipParts(bytes)
    if (parts === null) return fail('import-unreadable')
    let total = 0
    for (const part of parts) {
      // Throws as soon as the part would weigh more than what is left.
      total += unpacked(bytes, part, most - total + 1).length
      if (total > most) return fail('import-too-large')
    }
    return ok(total)
  } catch (error) {
    return fail(isTooLarge(error) ? 'import-too-large' : 'import-unreadable')
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
}
