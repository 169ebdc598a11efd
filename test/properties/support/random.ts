/** A repeatable source of choices: the same seed gives the same ones. */
export type Random = {
  /** 0 … max - 1. */
  readonly below: (max: number) => number
  readonly chance: (probability: number) => boolean
  /** One of a list that is not empty. */
  readonly pick: <T>(list: readonly T[]) => T
  readonly some: <T>(list: readonly T[], probability: number) => readonly T[]
  readonly shuffled: <T>(list: readonly T[]) => readonly T[]
}

/** Mulberry32: small, fast, and good enough to choose commands. */
export function randomFrom(seed: number): Random {
  let state = seed | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (max: number) => Math.floor(next() * max)
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[below(list.length)]
    if (chosen === undefined) throw new Error('nothing to pick from')
    return chosen
  }
  return {
    below,
    pick,
    chance: (probability) => next() < probability,
    some: (list, probability) => list.filter(() => next() < probability),
    shuffled: (list) =>
      list
        .map((value) => [next(), value] as const)
        .sort(([a], [b]) => a - b)
        .map(([, value]) => value),
  }
}
