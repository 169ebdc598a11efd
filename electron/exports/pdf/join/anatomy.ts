import { capture, objectValue, type PdfFile } from '../pdf-file.ts'
import { listOf, pairs, references } from './tokens.ts'

type Pairs = readonly (readonly [name: string, number: number])[]

/** Where a PDF of our compiler keeps what a joined document has only once. */
export type Anatomy = {
  readonly pdf: PdfFile
  readonly pages: number
  readonly pageKids: readonly number[]
  /** Where the bookmarks lead, in their order. Names of titles lead to the same objects. */
  readonly bookmarks: readonly number[]
  readonly metadata: number
  readonly structure: number
  readonly document: number
  readonly documentKids: readonly number[]
  /** The tags of each page and annotation, by its key. */
  readonly parents: Pairs
  readonly nextParent: number
  readonly cells: Pairs
}

export function anatomyOf(pdf: PdfFile): Anatomy {
  const catalog = objectValue(pdf, pdf.root)
  const pages = Number(capture(catalog, /\/Pages (\d+) 0 R/))
  const structure = Number(capture(catalog, /\/StructTreeRoot (\d+) 0 R/))
  const root = objectValue(pdf, structure)
  const document = Number(capture(root, /\/K \[(\d+) 0 R\]/))
  return {
    pdf,
    pages,
    pageKids: references(listOf(objectValue(pdf, pages), 'Kids')),
    bookmarks: bookmarksUnder(pdf, Number(/\/Outlines (\d+) 0 R/.exec(catalog)?.[1])),
    metadata: Number(capture(catalog, /\/Metadata (\d+) 0 R/)),
    structure,
    document,
    documentKids: references(listOf(objectValue(pdf, document), 'K')),
    parents: pairs(listOf(root, 'Nums')),
    nextParent: Number(capture(root, /\/ParentTreeNextKey (\d+)/)),
    cells: pairs(namesUnder(root, 'IDTree')),
  }
}

/** The page on which a destination is. */
export function pageOfDestination(pdf: PdfFile, destination: number): number {
  return Number(capture(objectValue(pdf, destination), /^\[(\d+) 0 R/))
}

function bookmarksUnder(pdf: PdfFile, outline: number): readonly number[] {
  const found: number[] = []
  const linkOf = (value: string, key: string): number =>
    Number(new RegExp(`/${key} (\\d+) 0 R`).exec(value)?.[1])
  const visit = (parent: number): void => {
    let next = Number.isNaN(parent) ? parent : linkOf(objectValue(pdf, parent), 'First')
    while (!Number.isNaN(next)) {
      const value = objectValue(pdf, next)
      found.push(linkOf(value, 'Dest'))
      visit(next)
      next = linkOf(value, 'Next')
    }
  }
  visit(outline)
  return found
}

function namesUnder(value: string, key: string): string {
  const at = value.search(new RegExp(`/${key}\\s*<<`))
  return at < 0 ? '' : listOf(value.slice(at), 'Names')
}
