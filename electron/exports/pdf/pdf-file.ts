import { inflateSync } from 'node:zlib'

/** A PDF with one classic cross-reference table, as our compiler writes it; latin1 keeps one character a byte. */
export type PdfFile = {
  readonly bytes: Uint8Array
  readonly source: string
  readonly size: number
  readonly root: number
  readonly startXref: number
  /** The trailer's other entries, as they are written. */
  readonly info: string
  readonly id: string
  readonly offsets: ReadonlyMap<number, number>
}

/** Reads the table and the trailer; throws on any other form of PDF. */
export function parsePdf(bytes: Uint8Array): PdfFile {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const startXref = Number(capture(source.slice(-64), /startxref\s+(\d+)\s+%%EOF\s*$/))
  const tail = source.slice(startXref)
  const trailer = tail.slice(tail.indexOf('trailer'))
  return {
    bytes,
    source,
    startXref,
    size: Number(capture(trailer, /\/Size\s+(\d+)/)),
    root: Number(capture(trailer, /\/Root\s+(\d+)\s+0\s+R/)),
    info: capture(trailer, /(\/Info\s+\d+\s+0\s+R)/),
    id: capture(trailer, /(\/ID\s*\[[^\]]*\])/),
    offsets: readOffsets(tail),
  }
}

function readOffsets(tail: string): ReadonlyMap<number, number> {
  const first = Number(capture(tail, /^xref\s+(\d+)\s+\d+\s/))
  const entries = tail.slice(0, tail.indexOf('trailer')).matchAll(/(\d{10}) \d{5} ([nf])/g)
  const offsets = new Map<number, number>()
  let number = first
  for (const [, offset, kind] of entries) {
    if (kind === 'n') offsets.set(number, Number(offset))
    number++
  }
  return offsets
}

/** The only group of a pattern that must match. */
export function capture(source: string, pattern: RegExp): string {
  const found = pattern.exec(source)?.[1]
  if (found === undefined) throw new Error(`This PDF is not of the expected form: ${pattern.source}`)
  return found
}

/** What stands between « n 0 obj » and « endobj ». */
export function objectBody(pdf: PdfFile, number: number): string {
  const start = pdf.offsets.get(number)
  if (start === undefined) throw new Error(`This PDF has no object ${number}`)
  const end = pdf.source.indexOf('\nendobj', start)
  return pdf.source.slice(pdf.source.indexOf('obj', start) + 3, end).trim()
}

/** The decoded bytes of an object's stream. */
export function objectStream(pdf: PdfFile, number: number): Buffer {
  const body = objectBody(pdf, number)
  const keyword = /stream\r?\n/.exec(body)
  if (keyword === null) throw new Error(`Object ${number} of this PDF has no stream`)
  const start = keyword.index + keyword[0].length
  const length = Number(capture(body.slice(0, keyword.index), /\/Length\s+(\d+)/))
  const raw = Buffer.from(body.slice(start, start + length), 'latin1')
  return body.slice(0, keyword.index).includes('/FlateDecode') ? inflateSync(raw) : raw
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
  const trailer = `<< /Size ${size} /Root ${pdf.root} 0 R ${pdf.info} ${pdf.id} /Prev ${pdf.startXref} >>`
  parts.push(Buffer.from(`xref\n${entries.join('')}trailer\n${trailer}\nstartxref\n${at}\n%%EOF\n`, 'latin1'))
  return Uint8Array.from(Buffer.concat([pdf.bytes, ...parts]))
}
