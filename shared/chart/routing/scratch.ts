import type { Heap } from './heap.ts'

/**
 * Steps to crossings, each with the cost of the way until then. A step first counts with the least that it may cost;
 * its surroundings are looked at only when it is its turn, so that a line knows nothing of what is far from its way.
 */
export type Steps = {
  readonly to: number[]
  readonly from: number[]
  readonly port: number[]
  readonly before: number[]
  readonly cost: number[]
  readonly isExact: boolean[]
}

/** The working memory of the searches, each of which clears it: making it anew for each line took a third of the time. */
export type Scratch = {
  closed: Uint8Array
  previous: Int32Array
  port: Int8Array
  /** The cost of the piece from each crossing to the next one, to the right and downwards; not a number yet unknown. */
  pieces: Float64Array
  readonly steps: Steps
  readonly heap: Heap
}

export function createScratch(): Scratch {
  return {
    ...arraysOf(0),
    steps: { to: [], from: [], port: [], before: [], cost: [], isExact: [] },
    heap: { values: [], ranks: [] },
  }
}

/** Makes room for so many crossings, of which nothing is known. */
export function clearScratch(scratch: Scratch, size: number): void {
  if (scratch.closed.length < size) Object.assign(scratch, arraysOf(2 * size))
  scratch.closed.fill(0, 0, size)
  scratch.pieces.fill(Number.NaN, 0, size)
  for (const list of [...Object.values(scratch.steps), ...Object.values(scratch.heap)]) list.length = 0
}

function arraysOf(size: number): Pick<Scratch, 'closed' | 'previous' | 'port' | 'pieces'> {
  return {
    closed: new Uint8Array(size),
    previous: new Int32Array(size),
    port: new Int8Array(size),
    pieces: new Float64Array(size),
  }
}
