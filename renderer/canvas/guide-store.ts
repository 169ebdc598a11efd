import { create } from 'zustand'
import type { EqualGap, Guide } from '#shared/chart/arranging/guides.ts'

type Guides = { readonly guides: readonly Guide[]; readonly gaps: readonly EqualGap[] }

const none: Guides = { guides: [], gaps: [] }

/** The lines that say with what a dragged thing lines up. Apart, because they change at each move of the hand. */
export const useGuides = create<Guides>(() => none)

export function hideGuides(): void {
  useGuides.setState(none)
}
