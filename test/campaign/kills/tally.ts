import type { Verdict } from './activity.ts'

export type Row = {
  readonly kills: number
  readonly committed: number
  readonly halfDone: number
  readonly oneMore: number
}
export type Tally = {
  readonly rows: Readonly<Record<string, Row>>
  /** With the seed of each. */
  readonly lost: readonly string[]
  readonly unopened: readonly string[]
  readonly half: readonly string[]
}

export const emptyTally: Tally = { rows: {}, lost: [], unopened: [], half: [] }

/** The tally with what one more kill showed. */
export function tallied(tally: Tally, name: string, seed: number, verdict: Verdict): Tally {
  const row = tally.rows[name] ?? { kills: 0, committed: 0, halfDone: 0, oneMore: 0 }
  const told = (faults: readonly string[]) => faults.map((fault) => `${name}, seed ${seed}: ${fault}`)
  return {
    rows: {
      ...tally.rows,
      [name]: {
        kills: row.kills + 1,
        committed: row.committed + verdict.committed,
        halfDone: row.halfDone + Number(verdict.wasHalfDone),
        oneMore: row.oneMore + Number(verdict.hasOneMore),
      },
    },
    lost: [...tally.lost, ...told(verdict.lost)],
    unopened: [...tally.unopened, ...told(verdict.unopened)],
    half: [...tally.half, ...told(verdict.half)],
  }
}

export function totals({ rows, lost, unopened, half }: Tally): string {
  const sum = (field: keyof Row) => Object.values(rows).reduce((total, row) => total + row[field], 0)
  return [
    `${sum('kills')} kills, ${sum('committed')} reported, ${sum('halfDone')} in the middle of writing`,
    `lost ${lost.length}, do not open ${unopened.length}, half ${half.length}`,
  ].join('; ')
}
