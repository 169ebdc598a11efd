import { create } from 'zustand'
import type { ChartLevel } from '#shared/chart/graph.ts'

/** The level that what is dragged out of the palette would have if it were dropped here; null over nothing. */
export const useLanding = create<{ readonly level: ChartLevel | null }>(() => ({ level: null }))

export function landOn(level: ChartLevel | null): void {
  if (useLanding.getState().level !== level) useLanding.setState({ level })
}
