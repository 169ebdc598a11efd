import { create } from 'zustand'
import type { ViewId } from '#shared/organisation/view.ts'

type ViewTabsState = {
  /** The view whose name is being typed in its tab. */
  readonly renaming: ViewId | null
  /** Whether all views are listed, to be searched. */
  readonly isListOpen: boolean
}

/** What is done with the tabs of the views. */
export const useViewTabs = create<ViewTabsState>(() => ({ renaming: null, isListOpen: false }))

export function renameView(id: ViewId | null): void {
  useViewTabs.setState({ renaming: id })
}

export function listViews(isListOpen: boolean): void {
  useViewTabs.setState({ isListOpen })
}
