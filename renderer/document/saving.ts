import { create } from 'zustand'

/** Past this, a person wonders whether the edit is safe: a slow share, a disk that wakes up. */
const slowAfter = 200

/** How many edits have been on their way to the file for long. */
export const useSaving = create<{ readonly slow: number }>(() => ({ slow: 0 }))

const onTheirWay = new Set<Promise<unknown>>()

/** Resolves once the edits that were sent are answered: what was just typed is in the data then. */
export async function whenSaved(): Promise<void> {
  await Promise.allSettled(onTheirWay)
}

/** Follows an edit until its answer, whatever it is. */
export function followSaving(saved: Promise<unknown>): void {
  onTheirWay.add(saved)
  const count = (by: number) => useSaving.setState(({ slow }) => ({ slow: slow + by }))
  let isSlow = false
  const timer = setTimeout(() => {
    isSlow = true
    count(1)
  }, slowAfter)
  const end = () => {
    onTheirWay.delete(saved)
    clearTimeout(timer)
    if (isSlow) count(-1)
  }
  saved.then(end, end)
}
