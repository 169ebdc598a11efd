import { crc32, deflateRawSync } from 'node:zlib'
import { unpacked, zipParts } from '../../../imports/zip-parts.ts'

/** The parts of a Word file by name, in their order. */
export type WordParts = ReadonlyMap<string, Uint8Array>

// All parts together: what a file of ten megabytes may unfold to.
const mostUnpacked = 100 * 1024 * 1024

/** The parts of a Word file; null when the bytes are none, or damaged. */
export function readParts(bytes: Uint8Array): WordParts | null {
  const parts = unpackParts(bytes)
  return parts === 'too-large' ? null : parts
}

/** The same, which tells too when they would unfold to more than any template. */
export function unpackParts(bytes: Uint8Array): WordParts | 'too-large' | null {
  try {
    const parts = zipParts(bytes)
    if (parts === null) return null
    let left = mostUnpacked
    const read = new Map<string, Uint8Array>()
    for (const part of parts) {
      const content = unpacked(bytes, part, left + 1)
      left -= content.byteLength
      if (left < 0) return 'too-large'
      read.set(part.name, content)
    }
    return read
  } catch (cause) {
    return cause instanceof RangeError && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE'
      ? 'too-large'
      : null
  }
}

/** A part as text; empty when there is none. */
export function partText(parts: WordParts, name: string): string {
  const bytes = parts.get(name)
  return bytes === undefined ? '' : new TextDecoder().decode(bytes)
}

// PKZIP application note, 4.3.7, 4.3.12 and 4.3.16; names are in UTF-8 (bit 11), dates are set afterwards.
const [localMark, entryMark, endMark, version, utf8, deflated] = [
  0x04034b50, 0x02014b50, 0x06054b50, 20, 0x800, 8,
]

/** The parts as a file again. */
export function writeParts(parts: WordParts): Uint8Array<ArrayBuffer> {
  const members: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of parts) {
    const [label, packed] = [Buffer.from(name), deflateRawSync(content)]
    const facts = Buffer.alloc(26)
    for (const [offset, value] of [
      [0, version],
      [2, utf8],
      [4, deflated],
      [22, label.length],
    ] as const)
      facts.writeUInt16LE(value, offset)
    for (const [offset, value] of [
      [10, crc32(content)],
      [14, packed.length],
      [18, content.length],
    ] as const)
      facts.writeUInt32LE(value, offset)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(entryMark, 0)
    entry.writeUInt16LE(version, 4)
    facts.copy(entry, 6)
    entry.writeUInt32LE(at, 42)
    directory.push(entry, label)
    members.push(mark(localMark), facts, label, packed)
    at += 30 + label.length + packed.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(endMark, 0)
  end.writeUInt16LE(parts.size, 8)
  end.writeUInt16LE(parts.size, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(at, 16)
  return Uint8Array.from(Buffer.concat([...members, ...directory, end]))
}

function mark(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value, 0)
  return bytes
}
