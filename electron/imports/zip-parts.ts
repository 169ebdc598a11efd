import { inflateRawSync } from 'node:zlib'

const endMark = 0x06054b50
const entryMark = 0x02014b50
const localMark = 0x04034b50
/** A comment may follow the end of a directory. */
const longestEnd = 65_557
const mostParts = 5_000

/** Where a part of a ZIP stands in its bytes. */
export type ZipPart = {
  readonly name: string
  readonly start: number
  readonly size: number
  readonly isDeflated: boolean
}

/** The parts of a plain ZIP; null when the bytes are none. Throws a RangeError where they end too early. */
export function zipParts(bytes: Uint8Array): readonly ZipPart[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  if (count > mostParts) return null
  let at = view.getUint32(end + 16, true)
  const parts: ZipPart[] = []
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== entryMark) return null
    const method = view.getUint16(at + 10, true)
    const local = view.getUint32(at + 42, true)
    if (view.getUint32(local, true) !== localMark || (method !== 0 && method !== 8)) return null
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    parts.push({ name, start, size: view.getUint32(at + 20, true), isDeflated: method === 8 })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return parts
}

/** The bytes of a part; throws ERR_BUFFER_TOO_LARGE as soon as they would be more than `most`. */
export function unpacked(bytes: Uint8Array, { start, size, isDeflated }: ZipPart, most: number): Uint8Array {
  const packed = bytes.subarray(start, start + size)
  return isDeflated ? inflateRawSync(packed, { maxOutputLength: most }) : packed
}

function endOf(view: DataView): number | null {
  const last = view.byteLength - 22
  for (let at = last; at >= Math.max(0, last - longestEnd); at--) {
    if (view.getUint32(at, true) === endMark) return at
  }
  return null
}
