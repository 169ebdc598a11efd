import {
  Maximize,
  PencilLine,
  Scan,
  Sparkles,
  SquareDashedMousePointer,
  Trash2,
  ZoomIn,
  ZoomOut,
} from 'lucide-react'
import type { Action, Enabled } from '#renderer/actions/action.ts'
import { perform } from '#renderer/actions/perform.ts'
import { shownCanvas } from '#renderer/canvas/canvas-commands.ts'
import {
  chooseTool,
  selectLink,
  selectThings,
  startRenaming,
  useCanvas,
} from '#renderer/canvas/canvas-store.ts'
import { tidiedPlaces } from '#renderer/canvas/chart-thread.ts'
import { gliding } from '#renderer/canvas/glide.ts'
import { endsOfLines } from '#renderer/canvas/neighbours.ts'
import { bringOut } from '#renderer/canvas/overlay-store.ts'
import { rearrangedPlacements } from '#renderer/canvas/placements.ts'
import { leaveTrail } from '#renderer/canvas/reveal-node.ts'
import { shownView } from '#renderer/canvas/shown-view.ts'
import { useDayView } from '#renderer/day/day-view.ts'
import { sinceShownDay } from '#renderer/sheets/today.ts'
import { isDerivedEdge } from '#shared/chart/chart-edges.ts'
import { organisationText as text } from '#shared/text/organisation.ts'
import { dayText } from '#shared/text/timeline.ts'
import { arrangeActions } from './arrange-actions.ts'
import { canvasSettingActions } from './canvas-setting-actions.ts'
import { choosingActions } from './choosing-actions.ts'
import { copyActions } from './copy-actions.ts'
import { askDeletion } from './deletion-store.ts'
import { outlineActions } from './outline/outline-actions.ts'
import { isInOutline, renameInOutline } from './outline/outline-store.ts'

const zoomStep = 1.25

/** What the keyboard, the toolbar and the command palette can do on the chart. */
export function organisationActions(): readonly Action[] {
  return [
    ...viewActions(),
    ...selectionActions(),
    ...choosingActions(),
    ...copyActions(),
    ...arrangeActions(),
    ...canvasSettingActions(),
    ...outlineActions(),
  ]
}

function viewActions(): readonly Action[] {
  const group = text.chart
  const isEnabled = () => true as const
  return [
    {
      id: 'chart.zoom-in',
      group,
      label: () => text.zoomIn,
      icon: ZoomIn,
      shortcut: ['Mod++', 'Mod+='],
      isEnabled,
      run: () => shownCanvas()?.zoomBy(zoomStep),
    },
    {
      id: 'chart.zoom-out',
      group,
      label: () => text.zoomOut,
      icon: ZoomOut,
      shortcut: 'Mod+-',
      isEnabled,
      run: () => shownCanvas()?.zoomBy(1 / zoomStep),
    },
    {
      id: 'chart.zoom-full',
      group,
      label: () => text.zoomFull,
      icon: Scan,
      shortcut: 'Mod+0',
      isEnabled,
      run: () => shownCanvas()?.zoomTo(1),
    },
    {
      id: 'chart.fit',
      group,
      label: () => text.fit,
      icon: Maximize,
      shortcut: 'Shift+1',
      isEnabled,
      run: () => shownCanvas()?.fit(),
    },
    {
      id: 'chart.tidy',
      group,
      label: () => text.tidy,
      icon: Sparkles,
      edits: true,
      isEnabled: () => isTodayAlone() || { reason: dayText.tidyToday },
      run: tidy,
    },
  ]
}

function selectionActions(): readonly Action[] {
  const group = text.chart
  return [
    {
      id: 'chart.fit-selection',
      group,
      label: () => text.fitSelection,
      icon: Scan,
      shortcut: 'Shift+2',
      isEnabled: () => hasSelection(),
      run: () => {
        const chart = shownCanvas()?.chart()
        const { selectedNodes, selectedLinks } = useCanvas.getState()
        if (chart !== undefined) shownCanvas()?.fit([...selectedNodes, ...endsOfLines(chart, selectedLinks)])
      },
    },
    {
      id: 'chart.rename',
      group,
      label: () => text.rename,
      icon: PencilLine,
      shortcut: 'F2',
      edits: true,
      isEnabled: () => useCanvas.getState().selectedNodes.size === 1 || { reason: text.nothingToRename },
      run: renameSelected,
    },
    {
      id: 'chart.delete',
      group,
      label: () => text.remove,
      icon: Trash2,
      shortcut: 'Delete',
      isDanger: true,
      edits: true,
      isEnabled: () => hasSelection(),
      run: () => askDeletion(),
    },
    {
      id: 'chart.select-all',
      group,
      label: () => text.selectAll,
      icon: SquareDashedMousePointer,
      shortcut: 'Mod+A',
      isEnabled: () => true,
      run: selectAll,
    },
    {
      id: 'chart.clear-selection',
      group,
      label: () => text.clearSelection,
      shortcut: 'Escape',
      isInPalette: false,
      isEnabled: () => true,
      run: () => {
        const { tool, selectedNodes, selectedLinks } = useCanvas.getState()
        // One thing at a time: what is drawn over the chart goes last.
        if (tool.type === 'select' && selectedNodes.size + selectedLinks.size === 0) leaveOneThing()
        chooseTool({ type: 'select' })
        selectLink(null)
      },
    },
  ]
}

/** What is drawn over the chart goes one thing at a time: the thread, then what is brought out. */
function leaveOneThing(): void {
  if (useCanvas.getState().trail !== null) leaveTrail()
  else bringOut(null)
}

/** In the outline while one works there, otherwise on the chart. */
function renameSelected(): void {
  const [id = null] = useCanvas.getState().selectedNodes
  if (isInOutline()) renameInOutline(id)
  else startRenaming(id)
}

function hasSelection(): Enabled {
  const { selectedNodes, selectedLinks } = useCanvas.getState()
  return selectedNodes.size + selectedLinks.size > 0 || { reason: text.nothingToDelete }
}

function selectAll(): void {
  const chart = shownCanvas()?.chart()
  if (chart === undefined) return
  const links = chart.routes.map(({ edgeId }) => edgeId).filter((id) => !isDerivedEdge(id))
  selectThings(chart.layout.boxes.keys(), links)
}

/** Tells whether the chart is today's, not that of another day nor of two. */
function isTodayAlone(): boolean {
  return sinceShownDay() === null && useDayView.getState().reference === null
}

/** Lays out again what is selected, or everything; pinned nodes stay. One step, and undoable. */
async function tidy(): Promise<void> {
  const canvas = shownCanvas()
  const view = shownView()
  if (canvas === null || view === null) return
  const { selectedNodes } = useCanvas.getState()
  const { graph } = canvas.chart()
  const isPart = selectedNodes.size > 1
  const places = await tidiedPlaces(graph, isPart ? selectedNodes : undefined)
  // Meanwhile one may have gone to another view, where these places mean nothing.
  if (shownView()?.id !== view.id || shownCanvas() === null) return
  const placements = rearrangedPlacements(canvas.chart(), view.id, places)
  if (placements.length > 0) void gliding(() => perform({ type: 'chart.tidy', placements, isPart }))
}
