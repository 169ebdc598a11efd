import { concatenate, type PdfFile, readObject, type WrittenObject } from '../pdf-file.ts'
import { type Renaming, reference, rename } from './tokens.ts'

/** One of the files that are joined, seen from the new one. */
export type Source = {
  readonly pdf: PdfFile
  readonly structParent: Renaming['structParent']
  readonly cellId: Renaming['cellId']
  /** What else changes in the value of an object, whose references are by then those of the new file. */
  readonly finish: (value: string) => string
}
export type ObjectCopier = {
  /** The number that an object has in the new file, where it is then written. */
  readonly numberOf: (source: Source, number: number) => number
  /** Whatever leads to the object leads to this number of the new file instead. */
  readonly replace: (source: Source, number: number, by: number) => void
  /** The object stays out: asking for it is a bug. */
  readonly leaveOut: (source: Source, number: number) => void
  /** The object is written so, its references being those of the new file. */
  readonly rewrite: (number: number, value: string, stream?: Buffer) => void
  /** Writes an object that is in none of the files. */
  readonly add: (value: string, stream?: Buffer) => number
  /** The value of an object, with references of the new file. */
  readonly valueOf: (source: Source, number: number) => string
  readonly write: (trailer: (size: number) => string) => Uint8Array<ArrayBuffer>
}

/** Copies into one file the objects that are asked for, with those to which they lead. */
export function createObjectCopier(): ObjectCopier {
  const numbers = new Map<Source, Map<number, number>>()
  const queue: { readonly source: Source | null; readonly number: number }[] = []
  const rewritten = new Map<number, WrittenObject>()

  const leftOut = new Map<Source, Set<number>>()
  const namesOf = (source: Source): Map<number, number> => {
    const known = numbers.get(source) ?? new Map<number, number>()
    numbers.set(source, known)
    return known
  }
  const numberOf = (source: Source, number: number): number => {
    const own = namesOf(source)
    const known = own.get(number)
    if (known !== undefined) return known
    if (leftOut.get(source)?.has(number))
      throw new Error(`Something leads to object ${number}, which is left out`)
    const given = queue.push({ source, number })
    own.set(number, given)
    return given
  }
  const renamed = (source: Source, number: number): WrittenObject => {
    const { pdf, structParent, cellId, finish } = source
    const { value, stream } = readObject(pdf, number)
    const renaming: Renaming = { reference: (old) => numberOf(source, old), structParent, cellId }
    return { value: finish(rename(value, renaming)), stream }
  }
  const rewrite: ObjectCopier['rewrite'] = (number, value, stream) =>
    rewritten.set(number, { value, stream: stream ?? null })
  return {
    numberOf,
    replace: (source, number, by) => namesOf(source).set(number, by),
    leaveOut: (source, number) => leftOut.set(source, new Set([...(leftOut.get(source) ?? []), number])),
    rewrite,
    add: (value, stream) => {
      const number = queue.push({ source: null, number: 0 })
      rewrite(number, value, stream)
      return number
    },
    valueOf: (source, number) => renamed(source, number).value,
    write: (trailer) => {
      const slabs: Buffer[] = []
      let pieces: Buffer[] = [latin1('%PDF-1.7\n%\x80\x80\x80\x80\n\n')]
      const offsets: number[] = []
      let at = lengthOf(pieces)
      // The queue grows while it is read.
      for (const [index, { source, number }] of queue.entries()) {
        const own = rewritten.get(index + 1) ?? (source === null ? undefined : renamed(source, number))
        if (own === undefined) throw new Error('What is in none of the files is written by its maker')
        const object = framed(index + 1, own)
        offsets.push(at)
        at += lengthOf(object)
        pieces.push(...object)
        // A hundred thousand small ones take more room than what they hold.
        if (pieces.length < piecesOfSlab) continue
        slabs.push(Buffer.concat(pieces))
        pieces = []
      }
      return concatenate([...slabs, ...pieces, latin1(ending(offsets, at, trailer(offsets.length + 1)))])
    },
  }
}

const piecesOfSlab = 4_000

function framed(number: number, { value, stream }: WrittenObject): readonly Buffer[] {
  const head = `${number} 0 obj\n${value}\n`
  return stream === null
    ? [latin1(`${head}endobj\n`)]
    : [latin1(`${head}stream\n`), stream, latin1('\nendstream\nendobj\n')]
}

function ending(offsets: readonly number[], start: number, trailer: string): string {
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
  const table = `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${entries.join('')}`
  return `${table}trailer\n${trailer}\nstartxref\n${start}\n%%EOF\n`
}

function lengthOf(pieces: readonly Buffer[]): number {
  return pieces.reduce((total, { length }) => total + length, 0)
}

function latin1(value: string): Buffer {
  return Buffer.from(value, 'latin1')
}

/** A list of references. */
export function listed(numbers: readonly number[]): string {
  return `[${numbers.map(reference).join(' ')}]`
}
