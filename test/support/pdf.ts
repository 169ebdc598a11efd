import { execFileSync, spawnSync } from 'node:child_process'
import path from 'node:path'

export type PdfFacts = {
  readonly pages: number
  readonly title: string
  readonly author: string
  readonly tagged: boolean
  readonly version: string
  readonly encrypted: boolean
  readonly language: string
  /** Width and height of each page in points. */
  readonly sizes: readonly (readonly [number, number])[]
}
export type PdfFont = { readonly name: string; readonly embedded: boolean; readonly unicode: boolean }
export type Bookmark = { readonly title: string; readonly level: number; readonly page: number | null }

/** What poppler and qpdf say about a document: two judges that share nothing with our own writer. */
export function readPdf(file: string): PdfFacts {
  const lines = run('pdfinfo', ['-l', '-1', file]).split('\n')
  const facts = new Map(
    lines.map((line) => [line.split(':')[0]?.trim() ?? '', line.replace(/^[^:]*:\s*/, '')]),
  )
  const sizes = lines.flatMap((line) => {
    const [, width, height] = /^Page\s+\d+\s+size:\s+([\d.]+) x ([\d.]+) pts/.exec(line) ?? []
    return width && height ? [[Number(width), Number(height)] as const] : []
  })
  return {
    pages: Number(facts.get('Pages') ?? 0),
    title: facts.get('Title') ?? '',
    author: facts.get('Author') ?? '',
    tagged: facts.get('Tagged') === 'yes',
    version: facts.get('PDF version') ?? '',
    encrypted: facts.get('Encrypted') !== 'no',
    language: readLanguage(file),
    sizes,
  }
}

/** The text of each page, in the order in which a screen reader meets it. */
export function readPdfPages(file: string): readonly string[] {
  return run('pdftotext', ['-enc', 'UTF-8', file, '-']).split('\f').slice(0, -1)
}

/** The text of each page, laid out as it is printed: for tables and columns. */
export function readPdfLayout(file: string): readonly string[] {
  return run('pdftotext', ['-enc', 'UTF-8', '-layout', file, '-']).split('\f').slice(0, -1)
}

export function readPdfFonts(file: string): readonly PdfFont[] {
  const rows = run('pdffonts', [file]).split('\n').slice(2).filter(Boolean)
  return rows.map((row) => {
    // The columns are aligned, and font types contain spaces: count from the right.
    const words = row.trim().split(/\s+/)
    return { name: words[0] ?? '', embedded: words.at(-5) === 'yes', unicode: words.at(-3) === 'yes' }
  })
}

/** The bookmarks in reading order, the outermost at level 1. */
export function readPdfBookmarks(file: string): readonly Bookmark[] {
  const { outlines } = qpdfJson(file, 'outlines') as { readonly outlines: readonly QpdfOutline[] }
  return outlines.flatMap((outline) => flatten(outline, 1))
}

/** The structure tags in reading order, such as Document, H1, Table, TR: empty when the document is not tagged. */
export function readPdfStructure(file: string): readonly string[] {
  const lines = run('pdfinfo', ['-struct', file]).split('\n')
  return lines.map((line) => line.trim().replace(/[ (:].*$/, '')).filter(Boolean)
}

/** The XMP packet, where a document declares itself PDF/A and PDF/UA. */
export function readPdfMetadata(file: string): string {
  return run('pdfinfo', ['-meta', file])
}

/** What qpdf finds wrong with the file: nothing, for a sound one. */
export function findPdfFaults(file: string): readonly string[] {
  const { status, stdout, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' })
  if (status === 0) return []
  return `${stdout}${stderr}`.split('\n').filter((line) => /WARNING|ERROR|error|damaged/.test(line))
}

/** Draws one page, counted from 1, as a PNG beside the others of its kind, and returns the picture's path. */
export function drawPdfPage(file: string, page: number, folder: string, dotsPerInch = 100): string {
  const target = path.join(folder, `${path.basename(file, '.pdf')}-p${String(page).padStart(2, '0')}`)
  const range = ['-f', String(page), '-l', String(page)]
  run('pdftoppm', ['-png', '-r', String(dotsPerInch), ...range, '-singlefile', file, target])
  return `${target}.png`
}

type QpdfOutline = {
  readonly title: string
  readonly destpageposfrom1: number | null
  readonly kids: readonly QpdfOutline[]
}

function flatten(outline: QpdfOutline, level: number): readonly Bookmark[] {
  const own = { title: outline.title, level, page: outline.destpageposfrom1 }
  return [own, ...outline.kids.flatMap((kid) => flatten(kid, level + 1))]
}

function readLanguage(file: string): string {
  // The catalogue is found through the trailer; qpdf marks text strings with a leading u:.
  const { qpdf } = qpdfJson(file, 'qpdf') as { readonly qpdf: readonly [unknown, QpdfObjects] }
  const root = qpdf[1].trailer.value['/Root'] ?? ''
  return qpdf[1][`obj:${root}`]?.value?.['/Lang']?.replace(/^u:/, '') ?? ''
}

type QpdfObjects = {
  readonly trailer: { readonly value: Readonly<Record<string, string>> }
} & Readonly<Record<string, { readonly value?: Readonly<Record<string, string>> }>>

function qpdfJson(file: string, key: string): unknown {
  return JSON.parse(run('qpdf', ['--json', `--json-key=${key}`, '--json-stream-data=none', file]))
}

function run(command: string, parameters: readonly string[]): string {
  const stdio = ['ignore', 'pipe', 'ignore'] as const
  return execFileSync(command, parameters, { encoding: 'utf8', stdio: [...stdio], maxBuffer: 2 ** 28 })
}
