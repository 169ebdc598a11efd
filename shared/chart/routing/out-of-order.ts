/** Which numbers to take out of a list so that the others ascend, as few as possible; the numbers are distinct. */
export function outOfOrder(numbers: readonly number[]): ReadonlySet<number> {
  // At each length, the index of the least last number of an ascending choice of that length.
  const ends: number[] = []
  const before: number[] = []
  numbers.forEach((number, index) => {
    let length = 0
    for (let high = ends.length; length < high; ) {
      const middle = (length + high) >> 1
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) length = middle + 1
      else high = middle
    }
    before[index] = ends[length - 1] ?? -1
    ends[length] = index
  })
  const out = new Set(numbers)
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1)
    out.delete(numbers[index] ?? -1)
  return out
}
