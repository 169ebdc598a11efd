import { create } from 'zustand'

export type ObjectiveView = 'list' | 'coherence'

type View = {
  readonly view: ObjectiveView
  /** The day of the fiche de cohérence; null: today. */
  readonly date: string | null
}

/** How this window shows objectives. */
export const useObjectiveView = create<View>(() => ({ view: 'list', date: null }))

/** Shows them otherwise, or as of another day. */
export function showObjectives(view: Partial<View>): void {
  useObjectiveView.setState(view)
}
