import { departureImpact } from '#shared/turnover/departure-impact.ts'
import { randomTurnover } from '../../properties/support/random-turnover.ts'
import type { Figure } from '../support/figure.ts'

/** What a departure leaves behind, in a document of 1,000 persons, 2,000 seats and 4,000 terms. */
export const departure: Figure = {
  name: 'departure',
  hasWindow: false,
  measure: async (tell) => {
    const data = randomTurnover(1, 1000)
    const samples = [...data.person.values()].slice(0, 200).map(({ id }) => {
      const start = performance.now()
      departureImpact(data, id, '2026-08-31')
      return performance.now() - start
    })
    tell({ name: 'departure, 1,000 persons: impact', samples, budget: { p99: 150 } })
  },
}
