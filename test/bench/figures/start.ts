import type { Figure } from '../support/figure.ts'
import { untilPainted, withWindow } from '../support/window.ts'

const runs = 7

/** From the launch of the program to its sample project drawn on the canvas. */
export const start: Figure = {
  name: 'start',
  hasWindow: true,
  measure: async (tell) => {
    const samples: number[] = []
    for (let i = -1; i < runs; i++) {
      const launched = Date.now()
      const painted = await withWindow(['--sample'], ({ window }) => untilPainted(window))
      if (i >= 0) samples.push(painted - launched)
    }
    tell({ name: 'start → sample drawn', samples, budget: { median: 2_500 } })
  },
}
