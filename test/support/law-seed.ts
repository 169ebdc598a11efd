import fc from 'fast-check'

/**
 * How often a law is tried: as often as one can wait for at each `npm test`, or so many times that with `LAW_TIMES=10 npm test
 * -- unit`, for a night and before a release.
 */
export const lawRuns = (runs: number): number => Math.max(1, Math.round(runs * lawTimes))

export const lawTimes = Number(process.env.LAW_TIMES ?? 1)

/**
 * The seed of every law. Fixed, because the same code must give the same answer twice; `LAW_SEED=random npm test -- unit`
 * looks for counterexamples elsewhere, and `LAW_SEED=123` plays a printed one again.
 */
export const lawSeed = seedOf(process.env.LAW_SEED)

fc.configureGlobal({ seed: lawSeed })

function seedOf(wanted: string | undefined): number {
  if (wanted === 'random') return Date.now() % 2 ** 31
  return wanted === undefined ? 20_261_124 : Number(wanted)
}
