import { inflateRawSync, constants as zlib } from 'node:zlib'
import { decodePDFRawStream, PDFArray, PDFName, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib'
import { annexLimits } from './annex-limits.ts'

/** A stream that unfolds to more than any page needs. */
export class StreamTooLarge extends Error {}

const step = 64 * 1024

/** The bytes of a stream; throws a `StreamTooLarge` as soon as they are more than a page needs. */
export function decodeStream(stream: PDFRawStream, most: number = annexLimits.streamBytes): Uint8Array {
  let bytes = stream.transform === undefined ? stream.contents : unfolded(stream, null, stream.contents, most)
  for (const filter of filtersOf(stream))
    bytes = String(filter) === '/FlateDecode' ? inflated(bytes, most) : unfolded(stream, filter, bytes, most)
  return bytes
}

function filtersOf({ dict }: PDFRawStream): readonly PDFObject[] {
  const filter = dict.lookup(PDFName.of('Filter'))
  if (filter instanceof PDFArray) return filter.asArray().map((entry) => dict.context.lookup(entry) ?? entry)
  return filter === undefined ? [] : [filter]
}

// Not by the PDF library, which unfolds a whole block before it can be asked to stop. Without the two bytes of the header:
// readers disregard the sum at the end, and so do we.
function inflated(bytes: Uint8Array, most: number): Uint8Array {
  try {
    return inflateRawSync(bytes.subarray(2), { maxOutputLength: most, finishFlush: zlib.Z_SYNC_FLUSH })
  } catch (cause) {
    if (cause instanceof RangeError) throw new StreamTooLarge()
    throw cause
  }
}

/** Through one of the other filters, which unfold little by little, or only deciphered. */
function unfolded(
  stream: PDFRawStream,
  filter: PDFObject | null,
  bytes: Uint8Array,
  most: number,
): Uint8Array {
  const alone = stream.dict.context.obj({})
  if (filter !== null) alone.set(PDFName.of('Filter'), filter)
  const source = decodePDFRawStream(
    PDFRawStream.of(alone, bytes, filter === null ? stream.transform : undefined),
  )
  const pieces: Uint8Array[] = []
  let total = 0
  for (let piece = source.getBytes(step); piece.length > 0; piece = source.getBytes(step)) {
    total += piece.length
    if (total > most) throw new StreamTooLarge()
    pieces.push(Uint8Array.from(piece))
  }
  return Buffer.concat(pieces)
}
