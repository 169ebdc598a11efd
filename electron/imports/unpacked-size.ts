import { inflateRawSync } from 'node:zlib'
import { fail, ok, type Result } from '#shared/kit/result.ts'

const endMark = 0x06054b50
const entryMark = 0x02014b50
const localMark = 0x04034b50
/** A comment may follow the end of a directory. */
const longestEnd = 65_557
const mostEntries = 5_000

/**
 * What the parts of a ZIP weigh once unpacked, found by unpacking each, since declared sizes may lie. Fails when that is
 * more than `most`, or when the file is no plain ZIP. Nothing is kept.
 */
export function unpackedSize(
  bytes: Uint8Array,
  most: number,
): Result<number, 'import-too-large' | 'import-unreadable'> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const entries = entriesOf(view)
    if (entries === null) return fail('import-unreadable')
    let total = 0
    for (const { start, size, isDeflated } of entries) {
      const packed = bytes.subarray(start, start + size)
      // Throws as soon as the part would weigh more than what is left.
      total += isDeflated
        ? inflateRawSync(packed, { maxOutputLength: most - total + 1 }).length
        : packed.length
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

type Entry = { readonly start: number; readonly size: number; readonly isDeflated: boolean }

function entriesOf(view: DataView): readonly Entry[] | null {
  const end = endOf(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  if (count > mostEntries) return null
  let at = view.getUint32(end + 16, true)
  const entries: Entry[] = []
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== entryMark) return null
    const method = view.getUint16(at + 10, true)
    const local = view.getUint32(at + 42, true)
    if (view.getUint32(local, true) !== localMark || (method !== 0 && method !== 8)) return null
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    entries.push({ start, size: view.getUint32(at + 20, true), isDeflated: method === 8 })
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function endOf(view: DataView): number | null {
  const last = view.byteLength - 22
  for (let at = last; at >= Math.max(0, last - longestEnd); at--) {
    if (view.getUint32(at, true) === endMark) return at
  }
  return null
}
