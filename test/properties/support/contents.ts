import { createHash } from 'node:crypto'

/** Some small files to annex, the third to print on: the last one is never stored by any test. */
export const contents: readonly Uint8Array[] = [
  '%PDF-1.7 un',
  '%PDF-1.7 deux',
  '<svg/>',
  '%PDF-1.7 jamais',
].map((text) => new TextEncoder().encode(text))

export const contentNames: readonly string[] = contents.map((bytes) =>
  createHash('sha256').update(bytes).digest('hex'),
)
