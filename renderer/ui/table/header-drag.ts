/** Where the edges of a header are on the screen. */
export type HeaderEdges = { readonly id: string; readonly left: number; readonly right: number }

/** Where a header would go if it were dropped now. */
export type DropPlace = { readonly target: string; readonly side: 'before' | 'after' }

/** The place under the pointer: before or after the nearest header, by its middle. Null without headers. */
export function dropPlace(headers: readonly HeaderEdges[], x: number): DropPlace | null {
  const [first] = headers
  const last = headers.at(-1)
  if (first === undefined || last === undefined) return null
  if (x < first.left) return { target: first.id, side: 'before' }
  const under = headers.find(({ left, right }) => left <= x && x < right) ?? last
  return { target: under.id, side: x < (under.left + under.right) / 2 ? 'before' : 'after' }
}
