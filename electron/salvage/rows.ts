import type { RawTables } from '../database/rebuild.ts'
import { type PageFile, pageKinds } from './pages.ts'
import type { RawRow } from './record.ts'
import { followTree, type LeafPage, leafPage } from './trees.ts'

/** What the pages of a damaged file hold. */
export type FoundRows = {
  /** Rows of tables that could be followed from their root. */
  readonly placed: ReadonlyMap<string, readonly LeafPage[]>
  /** Pages of rows to which nothing leads any more. */
  readonly stray: readonly LeafPage[]
  /** The ids that the index of each table names: more than its rows when some are lost. */
  readonly indexed: ReadonlyMap<string, ReadonlySet<string>>
  /** Lost pages of each table, and those that nothing says what they were. */
  readonly lostPages: ReadonlyMap<string, readonly number[]>
}

type Root = { readonly type: string; readonly name: string; readonly table: string; readonly page: number }

/** Reads every page of a file once: trees from their roots, then what no tree reaches. */
export function findRows(file: PageFile): FoundRows {
  const taken = new Set<number>()
  const roots = rootsOf(followTree(file, 1, 'table', taken).leaves.flatMap(({ rows }) => rows))
  const placed = new Map<string, readonly LeafPage[]>()
  const lostPages = new Map<string, readonly number[]>()
  const indexed = new Map<string, ReadonlySet<string>>()
  for (const { name, page } of roots.filter(({ type }) => type === 'table')) {
    const tree = followTree(file, page, 'table', taken)
    placed.set(name, tree.leaves)
    if (tree.lostPages.length > 0) lostPages.set(name, tree.lostPages)
  }
  for (const { name, table, page } of roots.filter(({ type }) => type === 'index')) {
    const tree = followTree(file, page, 'index', taken)
    const rows = tree.leaves.flatMap((leaf) => leaf.rows)
    if (name === `sqlite_autoindex_${table}_1`)
      indexed.set(table, new Set(rows.flatMap(([id]) => (typeof id === 'string' ? [id] : []))))
  }
  return { placed, stray: strayPages(file, taken), indexed, lostPages }
}

/** The schema of the file says where each table and index begins. */
function rootsOf(schema: readonly RawRow[]): readonly Root[] {
  return schema.flatMap(([type, name, table, page]) =>
    typeof type === 'string' && typeof name === 'string' && typeof table === 'string' && Number(page) > 1
      ? [{ type, name, table, page: Number(page) }]
      : [],
  )
}

function strayPages(file: PageFile, taken: ReadonlySet<number>): readonly LeafPage[] {
  const pages = Array.from({ length: file.count }, (_, i) => i + 1)
  return pages
    .filter((page) => !taken.has(page) && !file.free.has(page) && file.kindOf(page) === pageKinds.tableLeaf)
    .map((page) => leafPage(file, page))
}

/** Whether the values of a row can be those of a record of this table. */
export type IsSound = (table: string, row: RawRow) => boolean

/**
 * Gives every row the table that takes it. A page whose table does not take one of its rows was not of that table; a stray
 * page goes to the table of which most of its rows can be records, that has lost pages, and to whose records they refer.
 */
export function placeRows(
  { placed, stray, lostPages }: FoundRows,
  tables: RawTables,
  isSound: IsSound,
): void {
  const isOfSqlite = (row: RawRow) =>
    row.length === 2
      ? tables.names.includes(String(row[0]))
      : row.length === 5 && (row[0] === 'table' || row[0] === 'index')
  const pool = stray.filter(({ rows }) => !rows.some(isOfSqlite))
  for (const [name, pages] of placed) {
    if (!tables.names.includes(name)) continue
    for (const page of pages) {
      const accepted = page.rows.filter((row) => tables.insert(name, row)).length
      if (accepted === 0 && page.rows.length > 0) pool.push(page)
    }
  }
  const fits = (name: string, row: RawRow) => tables.wouldTake(name, row) && isSound(name, row)
  const candidates = pool.map((page) => {
    const names = tables.names.filter((name) => page.rows.some((row) => tables.wouldTake(name, row)))
    const sound = names.filter((name) => page.rows.some((row) => isSound(name, row)))
    // Values that no record may have are better than none.
    return { page, names: sound.length > 0 ? sound : names }
  })
  // What can only be of one table first: the others may refer to it.
  for (const { page, names } of candidates.toSorted((a, b) => a.names.length - b.names.length)) {
    const score = (name: string) =>
      page.rows.filter((row) => fits(name, row)).length * 4 +
      page.rows.reduce((sum, row) => sum + tables.knownReferences(name, row), 0) * 2 +
      (lostPages.has(name) ? 1 : 0)
    const best = names.toSorted((a, b) => score(b) - score(a))[0]
    if (best !== undefined) for (const row of page.rows) tables.insert(best, row)
  }
}
