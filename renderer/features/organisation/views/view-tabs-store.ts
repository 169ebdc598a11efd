import { create } from 'zustand'
import type { ViewId } from '#shared/organisation/view.ts'

/** The view whose name is being typed in its tab. */
export const useViewTabs = create<{ readonly renaming: ViewId | null }>(() => ({ renaming: null }))

export function renameView(id: ViewId | null): void {
  useViewTabs.setState({ renaming: id })
}
