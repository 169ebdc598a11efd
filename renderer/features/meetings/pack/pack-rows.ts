import { type PackPart, packParts, usualPackParts } from '#shared/organisation/pack-part.ts'

/** A part as it is offered: in its place, and taken or not. */
export type PackRow = { readonly part: PackPart; readonly isTaken: boolean }

/** The parts that a body remembers, taken and in its order, then the others; the usual ones while it remembers none. */
export function rowsOf(remembered: readonly PackPart[] | null): readonly PackRow[] {
  if (remembered === null) return packParts.map((part) => ({ part, isTaken: usualPackParts.includes(part) }))
  const others = packParts.filter((part) => !remembered.includes(part))
  return [
    ...remembered.map((part) => ({ part, isTaken: true })),
    ...others.map((part) => ({ part, isTaken: false })),
  ]
}

/** What the body is to remember: nothing when it is the usual contents. */
export function contentsOf(rows: readonly PackRow[]): readonly PackPart[] | null {
  const taken = rows.filter(({ isTaken }) => isTaken).map(({ part }) => part)
  return isSame(taken, usualPackParts) ? null : taken
}

/** Whether two contents print the same. */
export function isSame(a: readonly PackPart[] | null, b: readonly PackPart[] | null): boolean {
  const [left, right] = [a ?? usualPackParts, b ?? usualPackParts]
  return left.length === right.length && left.every((part, index) => part === right[index])
}

/** The rows in the order of their parts. */
export function reordered(rows: readonly PackRow[], parts: readonly string[]): readonly PackRow[] {
  return [...rows].sort((a, b) => parts.indexOf(a.part) - parts.indexOf(b.part))
}
