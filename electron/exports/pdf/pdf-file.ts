import { inflateSync } from 'node:zlib'

/** A PDF with classic cross-reference tables, as our compiler and our own updates write it. */
export type PdfFile = {
  readonly bytes: Buffer
  readonly size: number
  readonly root: number
  readonly startXref: number
  readonly info: number
  /** The document's id and that of this version of it, as they are written. */
  readonly id: readonly [string, string]
  /** Where the newest version of each object begins, and where what follows it begins. */
  readonly extents: ReadonlyMap<number, Extent>
}
type Extent = { readonly start: number; readonly end: number }

/** Reads the tables and the trailer; throws on any other form of PDF. */
export function parsePdf(content: Uint8Array): PdfFile {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const startXref = Number(
    capture(bytes.toString('latin1', bytes.length - 64), /startxref\s+(\d+)\s+%%EOF\s*$/),
  )
  const sections = readSections(bytes, startXref)
  const trailer = sections[0]?.trailer ?? ''
  return {
    bytes,
    startXref,
    size: Number(capture(trailer, /\/Size\s+(\d+)/)),
    root: Number(capture(trailer, /\/Root\s+(\d+)\s+0\s+R/)),
    info: Number(capture(trailer, /\/Info\s+(\d+)\s+0\s+R/)),
    id: [capture(trailer, /\/ID\s*\[\s*(\S+)/), capture(trailer, /\/ID\s*\[\s*\S+\s+([^\s\]]+)/)],
    extents: extentsOf(sections),
  }
}

type Section = {
  readonly start: number
  readonly trailer: string
  readonly offsets: readonly (readonly [number: number, offset: number])[]
}

/** The newest table first, then those that it updates. */
function readSections(bytes: Buffer, start: number): readonly Section[] {
  const end = bytes.indexOf('startxref', start)
  const section = bytes.toString('latin1', start, end)
  const at = section.indexOf('trailer')
  const trailer = section.slice(at)
  const previous = /\/Prev\s+(\d+)/.exec(trailer)?.[1]
  const own = { start, trailer, offsets: readOffsets(section.slice(0, at)) }
  return [own, ...(previous === undefined ? [] : readSections(bytes, Number(previous)))]
}

function readOffsets(table: string): Section['offsets'] {
  if (!table.startsWith('xref')) throw new Error('This PDF has no classic cross-reference table')
  const offsets: [number, number][] = []
  let number = 0
  for (const [, offset, kind, first] of table.matchAll(/(\d{10}) \d{5} ([nf])|(\d+) \d+/g)) {
    if (first !== undefined) number = Number(first)
    else {
      if (kind === 'n') offsets.push([number, Number(offset)])
      number++
    }
  }
  return offsets
}

// Objects stand one after the other: each ends where the next one, or a table, begins.
function extentsOf(sections: readonly Section[]): PdfFile['extents'] {
  const written = sections.flatMap(({ start, offsets }) => [start, ...offsets.map(([, offset]) => offset)])
  const borders = written.sort((a, b) => a - b)
  const ends = new Map(borders.map((border, index) => [border, borders[index + 1] ?? border]))
  const newestLast = sections.toReversed().flatMap(({ offsets }) => offsets)
  return new Map(newestLast.map(([number, start]) => [number, { start, end: ends.get(start) ?? start }]))
}

/** The only group of a pattern that must match. */
export function capture(source: string, pattern: RegExp): string {
  const found = pattern.exec(source)?.[1]
  if (found === undefined) throw new Error(`This PDF is not of the expected form: ${pattern.source}`)
  return found
}

/** An object as it is written: its value or dictionary, and the raw bytes of its stream if it has one. */
export type WrittenObject = { readonly value: string; readonly stream: Buffer | null }

/** Reads one object. */
export function readObject({ bytes, extents }: PdfFile, number: number): WrittenObject {
  const extent = extents.get(number)
  if (extent === undefined) throw new Error(`This PDF has no object ${number}`)
  const written = bytes.subarray(extent.start, extent.end)
  const start = written.indexOf('obj') + 3
  // The writers of our files leave no line break inside of strings.
  const keyword = written.indexOf('\nstream\n')
  if (keyword < 0) {
    return { value: written.toString('latin1', start, written.lastIndexOf('endobj')).trim(), stream: null }
  }
  const value = written.toString('latin1', start, keyword).trim()
  const content = keyword + '\nstream\n'.length
  const length = Number(capture(value, /\/Length\s+(\d+)(?!\s+0\s+R)/))
  return { value, stream: written.subarray(content, content + length) }
}

/** The value or dictionary of an object. */
export function objectValue(pdf: PdfFile, number: number): string {
  return readObject(pdf, number).value
}

/** The decoded bytes of an object's stream. */
export function objectStream(pdf: PdfFile, number: number): Buffer {
  const { value, stream } = readObject(pdf, number)
  if (stream === null) throw new Error(`Object ${number} of this PDF has no stream`)
  return value.includes('/FlateDecode') ? inflateSync(stream) : stream
}

/** Adds or replaces objects at the end of the file, whose earlier bytes stay as they are. */
export function appendObjects(pdf: PdfFile, objects: ReadonlyMap<number, Buffer>): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [Buffer.from('\n')]
  let at = pdf.bytes.length + 1
  const entries: string[] = []
  for (const [number, body] of [...objects].sort(([a], [b]) => a - b)) {
    const written = Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')])
    entries.push(`${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`)
    parts.push(written)
    at += written.length
  }
  const size = Math.max(pdf.size, ...[...objects.keys()].map((number) => number + 1))
  const identity = `/Info ${pdf.info} 0 R /ID [${pdf.id.join(' ')}]`
  const trailer = `<< /Size ${size} /Root ${pdf.root} 0 R ${identity} /Prev ${pdf.startXref} >>`
  parts.push(Buffer.from(`xref\n${entries.join('')}trailer\n${trailer}\nstartxref\n${at}\n%%EOF\n`, 'latin1'))
  return concatenate([pdf.bytes, ...parts])
}

/** One array of all these, in memory of its own. */
export function concatenate(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((total, { length }) => total + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
