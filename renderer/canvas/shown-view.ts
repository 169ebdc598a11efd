import { currentData, useData } from '#renderer/document/hooks.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { View, ViewId } from '#shared/organisation/view.ts'
import { drawnIn } from '#shared/organisation/view-content.ts'
import { firstView } from '#shared/organisation/views.ts'
import { keepSelected, useCanvas } from './canvas-store.ts'

/** The view on screen: the one that was chosen while it exists, else the first. */
export function viewShown(data: Pick<DocumentData, 'view'>, chosen: ViewId | null): View | null {
  return (chosen === null ? undefined : data.view.get(chosen)) ?? firstView(data)
}

/** The view on screen, for components. */
export function useShownView(): View | null {
  const chosen = useCanvas((state) => state.viewId)
  return useData((data) => viewShown(data, chosen))
}

/** The view on screen, for actions. */
export function shownView(): View | null {
  return viewShown(currentData(), useCanvas.getState().viewId)
}

/** Shows another view. What is selected stays so as far as that view draws it: an object is the same in all views. */
export function showView(id: ViewId, date: string): void {
  const data = currentData()
  const drawn = drawnIn(data, data.view.get(id), date)
  useCanvas.setState({ viewId: id, renaming: null, pendingLink: null })
  if (drawn !== null)
    keepSelected(
      (node) => drawn.has(node),
      (linkId) => {
        const link = data.link.get(linkId)
        return link !== undefined && drawn.has(link.source.id) && drawn.has(link.target.id)
      },
    )
}
