import { varintAt } from './record.ts'

const headerSize = 100
/** Ours, whatever a damaged header says. */
const usualPageSize = 4096

export const pageKinds = { indexInterior: 2, tableInterior: 5, indexLeaf: 10, tableLeaf: 13 } as const

/** One cell of a page; `payload` is null when its bytes, or a page on which it goes on, are lost. */
export type Cell = { readonly payload: Buffer | null; readonly child: number | null }

/** The pages of a file that SQLite may refuse to read. Nothing here believes what it reads without looking. */
export type PageFile = {
  readonly bytes: Buffer
  readonly pageSize: number
  readonly count: number
  /** What a page says that it is; null for one that says nothing we know. */
  readonly kindOf: (page: number) => number | null
  /** The cells of a page, as far as they can be read, and how many it announces. */
  readonly cellsOf: (page: number) => { readonly cells: readonly Cell[]; readonly announced: number }
  /** The last child of an interior page. */
  readonly lastChild: (page: number) => number
  /** The pages that hold nothing. */
  readonly free: ReadonlySet<number>
}

export function pageFile(bytes: Buffer): PageFile {
  const announced = bytes.length >= headerSize ? bytes.readUInt16BE(16) : 0
  const pageSize = isPageSize(announced) ? announced : usualPageSize
  const count = Math.ceil(bytes.length / pageSize)
  // A cut or odd end reads as zeros.
  const padded = Buffer.concat([bytes, Buffer.alloc(count * pageSize - bytes.length)])
  const pageAt = (page: number) => padded.subarray((page - 1) * pageSize, page * pageSize)
  const headOf = (page: number) => (page === 1 ? headerSize : 0)
  const kindOf = (page: number): number | null => {
    if (page < 1 || page > count) return null
    const kind = pageAt(page)[headOf(page)] ?? 0
    return Object.values(pageKinds).some((known) => known === kind) ? kind : null
  }
  const cellsOf = (page: number) => {
    const kind = kindOf(page)
    if (kind === null) return { cells: [], announced: 0 }
    const [bytesOf, head] = [pageAt(page), headOf(page)]
    const number = bytesOf.readUInt16BE(head + 3)
    const first = head + (isInterior(kind) ? 12 : 8)
    const fitting = Math.min(number, Math.floor((pageSize - first) / 2))
    const cells = Array.from({ length: fitting }, (_, i) =>
      cellAt(padded, pageSize, page, bytesOf.readUInt16BE(first + 2 * i), kind),
    )
    return { cells, announced: number }
  }
  return {
    ...{ bytes: padded, pageSize, count, kindOf, cellsOf },
    lastChild: (page) => pageAt(page).readUInt32BE(headOf(page) + 8),
    free: freePages(padded, pageSize, count),
  }
}

function isPageSize(size: number): boolean {
  return size >= 512 && size <= 32_768 && (size & (size - 1)) === 0
}

function isInterior(kind: number): boolean {
  return kind === pageKinds.indexInterior || kind === pageKinds.tableInterior
}

function cellAt(file: Buffer, pageSize: number, page: number, offset: number, kind: number): Cell {
  const bytes = file.subarray((page - 1) * pageSize, page * pageSize)
  if (offset < 8 || offset > pageSize - 4) return { payload: null, child: null }
  const child = isInterior(kind) ? bytes.readUInt32BE(offset) : null
  if (kind === pageKinds.tableInterior) return { payload: null, child }
  const length = varintAt(bytes, offset + (child === null ? 0 : 4))
  if (length === null) return { payload: null, child }
  const rowid = kind === pageKinds.tableLeaf ? varintAt(bytes, length.end) : length
  if (rowid === null) return { payload: null, child }
  return { payload: payloadAt(file, pageSize, page, rowid.end, length.value, kind), child }
}

/** What a cell holds, with what it keeps on other pages (1.6). */
function payloadAt(
  ...[file, pageSize, page, start, length, kind]: [Buffer, number, number, number, number, number]
): Buffer | null {
  if (length > file.length) return null
  const bytes = file.subarray((page - 1) * pageSize, page * pageSize)
  const most = kind === pageKinds.tableLeaf ? pageSize - 35 : Math.floor(((pageSize - 12) * 64) / 255) - 23
  if (length <= most) return start + length <= pageSize ? bytes.subarray(start, start + length) : null
  const least = Math.floor(((pageSize - 12) * 32) / 255) - 23
  const spread = least + ((length - least) % (pageSize - 4))
  const local = spread <= most ? spread : least
  if (start + local + 4 > pageSize) return null
  const parts = [bytes.subarray(start, start + local)]
  let [left, next] = [length - local, bytes.readUInt32BE(start + local)]
  const seen = new Set<number>()
  while (left > 0) {
    const at = (next - 1) * pageSize
    if (next < 2 || at + pageSize > file.length || seen.has(next)) return null
    seen.add(next)
    const size = Math.min(left, pageSize - 4)
    parts.push(file.subarray(at + 4, at + 4 + size))
    left -= size
    next = file.readUInt32BE(at)
  }
  // A chain that goes on is not the chain of this record.
  return next === 0 ? Buffer.concat(parts) : null
}

/** The list of free pages (1.5), as far as it can be followed. */
function freePages(file: Buffer, pageSize: number, count: number): ReadonlySet<number> {
  const free = new Set<number>()
  let trunk = file.length >= headerSize ? file.readUInt32BE(32) : 0
  while (trunk >= 2 && trunk <= count && !free.has(trunk)) {
    free.add(trunk)
    const at = (trunk - 1) * pageSize
    const leaves = Math.min(file.readUInt32BE(at + 4), pageSize / 4 - 2)
    for (let i = 0; i < leaves; i++) free.add(file.readUInt32BE(at + 8 + 4 * i))
    trunk = file.readUInt32BE(at)
  }
  return free
}
