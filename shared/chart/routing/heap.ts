/** A binary heap of whole numbers; equal ranks leave in an order that only depends on the pushes. */
export type Heap = { readonly values: number[]; readonly ranks: number[] }

/** Adds a value. */
export function pushTo({ values, ranks }: Heap, value: number, rank: number): void {
  let hole = values.length
  values.push(value)
  ranks.push(rank)
  while (hole > 0) {
    const up = (hole - 1) >> 1
    const upRank = ranks[up] ?? 0
    if (upRank <= rank) break
    values[hole] = values[up] ?? 0
    ranks[hole] = upRank
    hole = up
  }
  values[hole] = value
  ranks[hole] = rank
}

/** Takes out the value of least rank; -1 when the heap is empty. */
export function popFrom({ values, ranks }: Heap): number {
  const top = values[0]
  const value = values.pop()
  const rank = ranks.pop()
  if (top === undefined || value === undefined || rank === undefined) return -1
  const size = values.length
  if (size === 0) return top
  let hole = 0
  for (let child = 1; child < size; child = 2 * hole + 1) {
    if (child + 1 < size && (ranks[child + 1] ?? 0) < (ranks[child] ?? 0)) child++
    const childRank = ranks[child] ?? 0
    if (childRank >= rank) break
    values[hole] = values[child] ?? 0
    ranks[hole] = childRank
    hole = child
  }
  values[hole] = value
  ranks[hole] = rank
  return top
}
