import { create } from 'zustand'
import type { Rect } from '#shared/chart/geometry.ts'

/** The frame that is being drawn, in units; null while none is. Apart, because it changes at each move of the hand. */
export const useMarquee = create<{ readonly frame: Rect | null }>(() => ({ frame: null }))
