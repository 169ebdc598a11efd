import { type PageFile, pageKinds } from './pages.ts'
import { type RawRow, recordFrom } from './record.ts'

/** The rows of one page of a table, and how many more it had that cannot be read. */
export type LeafPage = {
  readonly page: number
  readonly rows: readonly RawRow[]
  readonly unreadable: number
}

/** A table or an index followed from its root. */
export type Tree = {
  readonly leaves: readonly LeafPage[]
  /** Pages that should belong to it and hold nothing that can be read. */
  readonly lostPages: readonly number[]
}

/** Follows a tree from its root; each page is taken once, by `taken`, whatever points to it. */
export function followTree(file: PageFile, root: number, of: 'table' | 'index', taken: Set<number>): Tree {
  const [leaves, lostPages] = [[] as LeafPage[], [] as number[]]
  const waiting = [root]
  for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
    if (taken.has(page)) continue
    const kind = file.kindOf(page)
    const isOurs =
      of === 'table'
        ? kind === pageKinds.tableLeaf || kind === pageKinds.tableInterior
        : kind === pageKinds.indexLeaf || kind === pageKinds.indexInterior
    if (!isOurs) {
      lostPages.push(page)
      continue
    }
    taken.add(page)
    const isInterior = kind === pageKinds.tableInterior || kind === pageKinds.indexInterior
    if (isInterior) {
      const children = file.cellsOf(page).cells.flatMap(({ child }) => (child === null ? [] : [child]))
      waiting.push(...children, file.lastChild(page))
    }
    if (kind !== pageKinds.tableInterior) leaves.push(leafPage(file, page))
  }
  return { leaves, lostPages }
}

/** The rows of a page. */
export function leafPage(file: PageFile, page: number): LeafPage {
  const { cells, announced } = file.cellsOf(page)
  const rows = cells.flatMap(({ payload }) => {
    const row = payload === null ? null : recordFrom(payload)
    return row === null ? [] : [row]
  })
  return { page, rows, unreadable: Math.max(0, announced - rows.length) }
}
