import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What independent tools read in a PDF. */
export type ReadPdf = {
  readonly info: Readonly<Record<string, string>>
  /** Text of each page, words of a line joined by single spaces. */
  readonly pages: readonly string[]
  /** « width x height » of each page, in points. */
  readonly sizes: readonly string[]
  readonly bookmarks: readonly Bookmark[]
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[]
  readonly problems: string
}
export type Bookmark = {
  readonly title: string
  readonly page: number
  readonly children: readonly Bookmark[]
}

/** Elsewhere than on Linux the tools are optional: the tests that need them say that they are skipped. */
export const hasPdfTools = process.platform === 'linux' || (canRun('pdfinfo') && canRun('qpdf'))

/** Reads a PDF with poppler and qpdf; says how to install them when they are absent. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  return withFile(bytes, (path) => {
    const info = infoOf(path)
    const pages = Number(info.Pages)
    return {
      info,
      pages: textOf(path, pages),
      sizes: sizesOf(path, pages),
      bookmarks: bookmarksOf(path),
      fonts: fontsOf(path),
      problems: tool('qpdf', ['--check', path]),
    }
  })
}

/** Lines of the structure tree: tags with their nesting and text, without attributes. Takes seconds. */
export function readStructure(bytes: Uint8Array): string {
  return withFile(bytes, (path) => {
    const lines = tool('pdfinfo', ['-struct-text', path]).split('\n')
    return lines.filter((line) => !line.trim().startsWith('/')).join('\n')
  })
}

function withFile<T>(bytes: Uint8Array, read: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'gouvernail-pdf-'))
  const path = join(folder, 'document.pdf')
  try {
    writeFileSync(path, bytes)
    return read(path)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function tool(name: string, args: readonly string[]): string {
  try {
    return execFileSync(name, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 28,
    })
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause
    throw new Error(`${name} is missing: install it with « apt-get install poppler-utils qpdf »`)
  }
}

function canRun(name: string): boolean {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function infoOf(path: string): Readonly<Record<string, string>> {
  const lines = tool('pdfinfo', [path]).split('\n')
  return Object.fromEntries(lines.map((line) => /^([^:]+):\s*(.*)$/.exec(line)?.slice(1) ?? [line, '']))
}

function sizesOf(path: string, pages: number): readonly string[] {
  const lines = tool('pdfinfo', ['-f', '1', '-l', String(pages), path]).matchAll(
    /Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/g,
  )
  return [...lines].map(([, width, height]) => `${Math.round(Number(width))} x ${Math.round(Number(height))}`)
}

function textOf(path: string, pages: number): readonly string[] {
  const text = tool('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-']).split('\f').slice(0, pages)
  return text.map((page) => page.replace(/[ \t]+/g, ' '))
}

type RawOutline = {
  readonly title: string
  readonly destpageposfrom1: number
  readonly kids: readonly RawOutline[]
}
function bookmarksOf(path: string): readonly Bookmark[] {
  const { outlines } = JSON.parse(tool('qpdf', ['--json', '--json-key=outlines', path])) as {
    readonly outlines: readonly RawOutline[]
  }
  const read = ({ title, destpageposfrom1, kids }: RawOutline): Bookmark => ({
    title,
    page: destpageposfrom1,
    children: kids.map(read),
  })
  return outlines.map(read)
}

function fontsOf(path: string): ReadPdf['fonts'] {
  const lines = tool('pdffonts', [path]).trim().split('\n').slice(2)
  return lines.map((line) => ({
    name: line.slice(0, 36).trim(),
    embedded: /(yes|no ) (yes|no ) (yes|no )/.exec(line)?.[1] === 'yes',
  }))
}
