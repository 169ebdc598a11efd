import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Bookmark,
  findPdfFaults,
  type PdfFacts,
  type PdfFont,
  readPdf as readFacts,
  readPdfBookmarks,
  readPdfFonts,
  readPdfStructure,
} from '../../support/pdf.ts'
import { type PdfLink, readPdfLinks } from '../../support/pdf-links.ts'

/** What independent tools read in a PDF. */
export type ReadPdf = {
  readonly facts: PdfFacts
  /** Text of each page in the order of its content, words joined by single spaces. */
  readonly pages: readonly string[]
  readonly bookmarks: readonly Bookmark[]
  readonly fonts: readonly PdfFont[]
  readonly faults: readonly string[]
}

/** Elsewhere than on Linux the tools are optional: the tests that need them say that they are skipped. */
export const hasPdfTools = process.platform === 'linux' || ['pdfinfo', 'qpdf'].every(canRun)

/** All that a PDF holds once its streams are open, with texts of two bytes a character as plain ones. */
export function openedPdf(bytes: Uint8Array): string {
  return withFile(bytes, (file) =>
    execFileSync('qpdf', ['--qdf', '--stream-data=uncompress', file, '-'], { maxBuffer: 2 ** 28 })
      .toString('latin1')
      .replaceAll('\0', ''),
  )
}

/** Reads a PDF with poppler and qpdf; says how to install them when they are absent. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  return withFile(bytes, (path) => ({
    facts: readFacts(path),
    pages: textOf(path),
    bookmarks: readPdfBookmarks(path),
    fonts: readPdfFonts(path),
    faults: findPdfFaults(path),
  }))
}

/** The tags in reading order, without their text: a moment. */
export function readTags(bytes: Uint8Array): readonly string[] {
  return withFile(bytes, readPdfStructure)
}

/** The links to places in the document itself. */
export function readLinks(bytes: Uint8Array): readonly PdfLink[] {
  return withFile(bytes, readPdfLinks)
}

/** Lines of the structure tree: tags with their nesting and text, without attributes. Takes seconds. */
export function readStructure(bytes: Uint8Array): string {
  return withFile(bytes, (path) => {
    const lines = run('pdfinfo', ['-struct-text', path]).split('\n')
    return lines.filter((line) => !line.trim().startsWith('/')).join('\n')
  })
}

function textOf(path: string): readonly string[] {
  const pages = run('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-']).split('\f').slice(0, -1)
  return pages.map((page) => page.replace(/[ \t]+/g, ' '))
}

function withFile<T>(bytes: Uint8Array, read: (path: string) => T): T {
  if (!['pdfinfo', 'qpdf'].every(canRun)) {
    throw new Error('pdfinfo or qpdf is missing: install them with « apt-get install poppler-utils qpdf »')
  }
  const folder = mkdtempSync(join(tmpdir(), 'gouvernail-pdf-'))
  const path = join(folder, 'document.pdf')
  try {
    writeFileSync(path, bytes)
    return read(path)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function canRun(name: string): boolean {
  try {
    run(name, [name === 'qpdf' ? '--version' : '-v'])
    return true
  } catch {
    return false
  }
}

function run(name: string, parameters: readonly string[]): string {
  return execFileSync(name, parameters, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 2 ** 28,
  })
}
