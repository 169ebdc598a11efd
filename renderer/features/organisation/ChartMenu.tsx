import type { MouseEvent, ReactNode } from 'react'
import { actionEntries } from '#renderer/actions/ActionMenu.tsx'
import { useRegistry } from '#renderer/actions/ActionsProvider.tsx'
import type { ActionRegistry } from '#renderer/actions/registry.ts'
import { shownCanvas } from '#renderer/canvas/canvas-commands.ts'
import { selectLink, selectNodes, useCanvas } from '#renderer/canvas/canvas-store.ts'
import { useContextMenu } from '#renderer/ui/ContextMenu.tsx'
import type { MenuEntry } from '#renderer/ui/Menu.tsx'
import { canvasText as text } from '#shared/text/canvas.ts'
import { organisationText } from '#shared/text/organisation.ts'
import { arrangeIds } from './arrange-actions.ts'
import { setMenuPoint } from './menu-point.ts'

const onNodes = [
  ...['chart.cut', 'chart.copy', 'chart.paste', 'chart.duplicate', 'chart.copy-picture', '-'],
  ...['chart.rename', 'chart.connect', 'chart.collapse', 'chart.expand', 'chart.pin', '-'],
  ...['view.focus', 'view.exclude', '-'],
  ...['chart.select-neighbours', 'chart.select-alike', 'chart.fit-selection', '-'],
]
const afterArranging = ['chart.tidy', '-', 'journal.object', '-', 'chart.delete']
const onLinks = [
  ...['link.label', 'link.change-source', 'link.change-target', '-'],
  'chart.select-neighbours',
  'chart.select-alike',
  'chart.fit-selection',
  '-',
  'chart.delete',
]
const onVoid = [
  ...['chart.paste-here', '-', 'chart.select-all', 'chart.fit', 'chart.zoom-full', '-'],
  ...['chart.tidy', 'view.include', '-', 'chart.grid', 'chart.pan-on-void'],
]

/** What can be done where nothing is, in a list of what the chart shows. */
export function listEntries(registry: ActionRegistry): readonly MenuEntry[] {
  return actionEntries(registry, ['chart.paste', '-', 'chart.select-all', 'chart.fit', '-', 'view.include'])
}

/** The menu of what lies under the pointer, or has the keyboard: what the toolbar, the palette and the keys do too. */
export function ChartMenu({ children }: { readonly children: ReactNode }) {
  const registry = useRegistry()
  const { trigger, menu } = useContextMenu(organisationText.chart, (event) => entriesAt(registry, event))
  return (
    <div className="organisation-chart" {...trigger}>
      {children}
      {menu}
    </div>
  )
}

function entriesAt(registry: ActionRegistry, { target, clientX, clientY }: MouseEvent): readonly MenuEntry[] {
  const canvas = shownCanvas()
  const isOnChart = target instanceof Element && target.closest('.react-flow') !== null
  const isElsewhere = target instanceof Element && target.closest('input, textarea, .chart-minimap') !== null
  if (canvas === null || !isOnChart || isElsewhere) return []
  const point = canvas.pointAt({ x: clientX, y: clientY })
  setMenuPoint(point)
  const id = target.closest('.react-flow__node')?.getAttribute('data-id')
  const { selectedNodes, selectedLinks } = useCanvas.getState()
  if (id) {
    if (!selectedNodes.has(id)) selectNodes([id])
    return nodeEntries(registry)
  }
  const link = canvas.linkAt(point)
  if (link === null) return actionEntries(registry, onVoid)
  if (!selectedLinks.has(link)) selectLink(link)
  return actionEntries(registry, useCanvas.getState().selectedNodes.size > 0 ? onNodes : onLinks)
}

/** What can be done with the nodes that are selected, wherever the menu is opened. */
export function nodeEntries(registry: ActionRegistry): readonly MenuEntry[] {
  const arrange: MenuEntry = {
    id: 'arrange',
    label: text.arrange,
    entries: actionEntries(registry, arrangeIds),
  }
  const isSeveral = useCanvas.getState().selectedNodes.size > 1
  return [
    ...actionEntries(registry, onNodes.slice(0, -1)),
    { kind: 'rule', id: 'rule-arrange' },
    ...(isSeveral ? [arrange] : []),
    ...actionEntries(registry, afterArranging),
  ]
}
