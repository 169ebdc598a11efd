/** One line of the table. */
export type Row = {
  readonly name: string
  readonly samples: readonly number[]
  /** Of the samples: milliseconds by default. */
  readonly unit?: string
  /** The same measured on a page that does the least that is possible. */
  readonly floor?: readonly number[] | undefined
  /** The most that is allowed. */
  readonly budget?: { readonly [Share in 'median' | 'mean' | 'p95' | 'p99']?: number | undefined } | undefined
  /** What the reader should know of it: pages, nodes, images per second. */
  readonly note?: string
}

export type Tell = (row: Row) => void

/** A measure that can be run by its name; it tells each row as soon as it is known. */
export type Figure = {
  readonly name: string
  /** Shows a window, and so needs a screen. */
  readonly hasWindow: boolean
  readonly measure: (tell: Tell) => Promise<void>
}

/** The smallest sample that `share` of all samples do not exceed. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** The sum of all samples by their number. */
export function mean(samples: readonly number[]): number {
  return samples.reduce((sum, sample) => sum + sample, 0) / samples.length
}

/** What the process has used of its processors, in milliseconds: others on the machine hardly change it. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

type TimedOptions = { readonly before?: number; readonly clock?: () => number }

/** How long each of `times` runs takes, in milliseconds; runs before them are not counted. */
export async function timed(
  times: number,
  run: () => unknown,
  { before = 0, clock = () => performance.now() }: TimedOptions = {},
): Promise<readonly number[]> {
  const samples: number[] = []
  for (let i = -before; i < times; i++) {
    const started = clock()
    await run()
    if (i >= 0) samples.push(clock() - started)
  }
  return samples
}

/** « 59 fps » of frame times, those that were late included. */
export function framesPerSecond(samples: readonly number[]): string {
  return `${Math.round(1000 / mean(samples))} fps`
}
