import type { OutlineRow } from './outline-rows.ts'

/** What a key asks of the tree: to be on another row, or to open or close one. */
export type OutlineStep =
  | { readonly type: 'go'; readonly index: number }
  | { readonly type: 'flip'; readonly id: string }

/** What a key does when one is on a row (-1: on none); null when it means nothing there. `page`: rows in view. */
export function outlineStep(
  rows: readonly OutlineRow[],
  active: number,
  key: string,
  page: number,
): OutlineStep | null {
  const last = rows.length - 1
  const go = (index: number): OutlineStep | null =>
    last < 0 ? null : { type: 'go', index: Math.min(last, Math.max(0, index)) }
  if (key === 'ArrowDown') return go(active + 1)
  if (key === 'ArrowUp') return go(active - 1)
  if (key === 'PageDown') return go(active + page)
  if (key === 'PageUp') return go(active - page)
  if (key === 'Home') return go(0)
  if (key === 'End') return go(last)
  const row = rows[active]
  if (row === undefined) return null
  if (key === 'ArrowRight') return row.isOpen === false ? { type: 'flip', id: row.id } : inward(rows, active)
  if (key === 'ArrowLeft') return row.isOpen === true ? { type: 'flip', id: row.id } : outward(rows, active)
  return null
}

/** The next row whose words begin with what is typed, from the one after `active`; one that goes on being typed may stay. */
export function rowTyped(words: readonly string[], active: number, typed: string): number | null {
  const from = typed.length > 1 ? Math.max(0, active) : active + 1
  for (let step = 0; step < words.length; step++) {
    const index = (from + step) % words.length
    if (words[index]?.startsWith(typed) === true) return index
  }
  return null
}

function inward(rows: readonly OutlineRow[], active: number): OutlineStep | null {
  const [row, next] = [rows[active], rows[active + 1]]
  return row !== undefined && next !== undefined && next.depth > row.depth
    ? { type: 'go', index: active + 1 }
    : null
}

function outward(rows: readonly OutlineRow[], active: number): OutlineStep | null {
  const depth = rows[active]?.depth ?? 0
  const index = rows.findLastIndex((row, at) => at < active && row.depth < depth)
  return index === -1 ? null : { type: 'go', index }
}
