import { Crosshair, ListFilter, ListX } from 'lucide-react'
import type { Action } from '#renderer/actions/action.ts'
import { askedView, clearFilter, focusOnSeveral, focusView } from '#renderer/canvas/view-filter.ts'
import { currentData } from '#renderer/document/hooks.ts'
import { isFiltering, isFocused } from '#shared/organisation/view-content.ts'
import { filterText as text } from '#shared/text/view-filter.ts'
import { viewText } from '#shared/text/views.ts'
import { selectedNodes } from '../selected-node.ts'
import { useFilterPanel } from './FilterButton.tsx'

/** Filtering is looking: it is allowed where nothing can be changed, and not kept there. */
export const filterActions: readonly Action[] = [
  {
    id: 'view.filter',
    group: viewText.views,
    label: () => text.filterView,
    icon: ListFilter,
    isEnabled: () => true,
    run: () => useFilterPanel.setState({ isOpen: true }),
  },
  {
    id: 'view.focus',
    group: viewText.views,
    label: () => text.focus,
    icon: Crosshair,
    isEnabled: () => selectedNodes(currentData()).length > 0 || { reason: text.nodeForFocus },
    run: () => {
      const [node, ...others] = selectedNodes(currentData())
      if (node === undefined) return
      const steps = Math.max(1, askedView()?.focusSteps ?? 1)
      if (others.length > 0)
        return focusOnSeveral(
          [node, ...others].map(({ id }) => id),
          steps,
        )
      return focusView({
        focusEntityId: node.type === 'entity' ? node.id : null,
        focusBodyId: node.type === 'body' ? node.id : null,
        focusSteps: steps,
      })
    },
  },
  {
    id: 'view.clear-filter',
    group: viewText.views,
    label: () => text.clear,
    icon: ListX,
    isEnabled: () => {
      const view = askedView()
      return (view !== null && (isFiltering(view) || isFocused(view))) || { reason: text.nothingToClear }
    },
    run: () => clearFilter(),
  },
]
