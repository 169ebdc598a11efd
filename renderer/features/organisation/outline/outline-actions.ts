import { ListTree, Table2 } from 'lucide-react'
import type { Action } from '#renderer/actions/action.ts'
import { organisationText } from '#shared/text/organisation.ts'
import { outlineText as text } from '#shared/text/outline.ts'
import { focusOutline } from './focus-outline.ts'
import { arrangeOutline, type OutlineShape, useOutline } from './outline-store.ts'

/** Showing what the chart shows as a tree or a table. */
export function outlineActions(): readonly Action[] {
  const shared = { group: organisationText.chart, isEnabled: () => true as const, keywords: text.words }
  const isShown = () => useOutline.getState().isShown
  const as = (shape: OutlineShape): Action => ({
    ...shared,
    id: `outline.as-${shape}`,
    label: () => (shape === 'tree' ? text.asTree : text.asTable),
    icon: shape === 'tree' ? ListTree : Table2,
    isChecked: () => isShown() && useOutline.getState().shape === shape,
    run: () => {
      arrangeOutline({ isShown: true, shape })
      focusOutline()
    },
  })
  return [
    {
      ...shared,
      id: 'outline.toggle',
      label: () => (isShown() ? text.hide : text.show),
      icon: ListTree,
      shortcut: 'Mod+Shift+T',
      isChecked: isShown,
      run: () => {
        arrangeOutline({ isShown: !isShown() })
        if (isShown()) focusOutline()
      },
    },
    as('tree'),
    as('table'),
  ]
}
