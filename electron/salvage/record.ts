/** A value as SQLite keeps it in a row. */
export type RawValue = string | number | null | Uint8Array
export type RawRow = readonly RawValue[]

/** A number of one to nine bytes (SQLite file format, 1.6), and where it ends; null when it does not end. */
export function varintAt(
  bytes: Uint8Array,
  at: number,
): { readonly value: number; readonly end: number } | null {
  let value = 0
  for (let i = 0; i < 9; i++) {
    const byte = bytes[at + i]
    if (byte === undefined) return null
    if (i === 8) return { value: value * 256 + byte, end: at + 9 }
    value = value * 128 + (byte & 0x7f)
    if (byte < 0x80) return { value, end: at + i + 1 }
  }
  return null
}

/** The values of a record (2.1); null when its bytes do not hold together. */
export function recordFrom(payload: Buffer): RawRow | null {
  const header = varintAt(payload, 0)
  if (header === null || header.value > payload.length || header.value < header.end) return null
  const types: number[] = []
  let at = header.end
  while (at < header.value) {
    const type = varintAt(payload, at)
    if (type === null || type.end > header.value || type.value === 10 || type.value === 11) return null
    types.push(type.value)
    at = type.end
  }
  const size = types.reduce((sum, type) => sum + sizeOf(type), header.value)
  if (size !== payload.length) return null
  return types.map((type) => {
    const value = valueAt(payload, at, type)
    at += sizeOf(type)
    return value
  })
}

function sizeOf(type: number): number {
  if (type >= 12) return Math.floor((type - 12) / 2)
  return [0, 1, 2, 3, 4, 6, 8, 8, 0, 0][type] ?? 0
}

function valueAt(payload: Buffer, at: number, type: number): RawValue {
  if (type === 0) return null
  if (type === 7) return payload.readDoubleBE(at)
  if (type === 8 || type === 9) return type - 8
  if (type === 6) return Number(payload.readBigInt64BE(at))
  if (type < 6) return payload.readIntBE(at, sizeOf(type))
  const bytes = payload.subarray(at, at + sizeOf(type))
  return type % 2 === 0 ? new Uint8Array(bytes) : bytes.toString('utf8')
}
