import { Network, Shapes } from 'lucide-react'
import type { Action, Enabled } from '#renderer/actions/action.ts'
import { shownCanvas } from '#renderer/canvas/canvas-commands.ts'
import { selectThings, useCanvas } from '#renderer/canvas/canvas-store.ts'
import { alike, type Things, withNeighbours } from '#renderer/canvas/neighbours.ts'
import type { Chart } from '#shared/chart/chart.ts'
import { canvasText as text } from '#shared/text/canvas.ts'
import { organisationText } from '#shared/text/organisation.ts'

type Widen = (chart: Chart, things: Things) => Things

/** Selecting more, from what is selected. */
export function choosingActions(): readonly Action[] {
  return [
    {
      id: 'chart.select-neighbours',
      group: organisationText.chart,
      label: () => text.neighbours,
      icon: Network,
      shortcut: 'Mod+Shift+A',
      keywords: text.neighboursWords,
      isEnabled: () => widens(withNeighbours, text.noNeighbours),
      run: () => widen(withNeighbours),
    },
    {
      id: 'chart.select-alike',
      group: organisationText.chart,
      label: () => text.alike,
      icon: Shapes,
      shortcut: 'Mod+Shift+E',
      keywords: text.alikeWords,
      isEnabled: () => widens(alike, text.noneAlike),
      run: () => widen(alike),
    },
  ]
}

function selection(): Things {
  const { selectedNodes, selectedLinks } = useCanvas.getState()
  return { nodes: selectedNodes, links: selectedLinks }
}

function widens(more: Widen, reason: string): Enabled {
  const chart = shownCanvas()?.chart()
  const now = selection()
  if (chart === undefined || now.nodes.size + now.links.size === 0) return { reason: text.nothingSelected }
  const { nodes, links } = more(chart, now)
  return nodes.size + links.size > now.nodes.size + now.links.size || { reason }
}

function widen(more: Widen): void {
  const chart = shownCanvas()?.chart()
  if (chart === undefined) return
  const { nodes, links } = more(chart, selection())
  selectThings(nodes, links)
}
