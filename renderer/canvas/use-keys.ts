import { useEffect } from 'react'
import type { Chart } from '#shared/chart/chart.ts'
import { gridStep, type Point } from '#shared/chart/geometry.ts'
import type { Direction } from '#shared/chart/spatial/chart-index.ts'
import { firstOf, walkFrom } from '#shared/chart/spatial/walk.ts'
import type { ViewId } from '#shared/organisation/view.ts'
import { canvasText as text } from '#shared/text/canvas.ts'
import { addsTo } from './adds-to.ts'
import { announce } from './announce.ts'
import { shownCanvas } from './canvas-commands.ts'
import { drag, endDrag, selectNodes, setCurrent, toggleSelected, useCanvas } from './canvas-store.ts'
import { arrangedAt } from './dragged-chart.ts'
import { focusedNode, focusNode } from './focus-node.ts'
import { movedBy, rootsOf, storePlaces } from './moving.ts'

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowRight: 'right',
  ArrowDown: 'down',
  ArrowLeft: 'left',
}
const units: Readonly<Record<Direction, Point>> = {
  up: { x: 0, y: -gridStep },
  right: { x: gridStep, y: 0 },
  down: { x: 0, y: gridStep },
  left: { x: -gridStep, y: 0 },
}
/** How much further an arrow moves with Shift. */
const largeStep = 10

/**
 * The keyboard on the canvas, by one rule: arrows go from node to node; what is selected is held in hand, and arrows then
 * move it. Space takes the node or lets it go, Escape lets all go, Ctrl and an arrow go on without letting go.
 */
export function useKeys(chart: () => Chart, viewId: ViewId, isReadOnly: boolean): void {
  useEffect(() => {
    let moved: Point | null = null // what the arrows held now have moved so far: one step, kept when they are let go
    let isGivenUp = false // by Escape, until the arrows are let go

    function onKeyDown(event: KeyboardEvent) {
      if (event.key === 'Escape' && giveUp()) event.stopPropagation()
      if (event.defaultPrevented || event.altKey || !isOnChart()) return
      // The menu opens at what has the keyboard: at what is selected, when nothing has.
      if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) focusSelected()
      const direction = directions[event.key]
      if (direction !== undefined) arrow(event, direction)
      else if (event.key === ' ') space(event)
      // The key that edits edits the node that has the keyboard.
      else if (event.key === 'Enter' && !event.ctrlKey) selectFocused()
    }
    function arrow(event: KeyboardEvent, direction: Direction) {
      const isWalk = event.ctrlKey || event.metaKey
      if (isWalk && event.shiftKey) return
      event.preventDefault()
      if (!isWalk && isInHand()) {
        if (!isReadOnly && !isGivenUp) nudge(direction, event.shiftKey)
      } else walk(chart(), direction)
    }
    function nudge(direction: Direction, isFar: boolean) {
      const unit = units[direction]
      const factor = isFar ? largeStep : 1
      moved = { x: (moved?.x ?? 0) + unit.x * factor, y: (moved?.y ?? 0) + unit.y * factor }
      drag(movedBy(rootsOf(chart().layout, useCanvas.getState().selectedNodes), moved))
    }
    function giveUp(): boolean {
      if (moved === null) return false
      moved = null
      isGivenUp = true
      endDrag()
      return true
    }
    async function settle() {
      if (moved === null) return
      moved = null
      const { dragged } = useCanvas.getState()
      const dropped = arrangedAt(chart(), dragged)
      const isElsewhere = [...dropped.places].some(([id, { x, y }]) => {
        const stood = chart().layout.positions.get(id)
        return stood?.x !== x || stood.y !== y
      })
      if (isElsewhere) await storePlaces(chart(), viewId, dropped)
      else announce(text.noRoom)
      endDrag()
    }
    function onKeyUp({ key }: KeyboardEvent) {
      if (directions[key] === undefined) return
      isGivenUp = false
      void settle()
    }
    const onBlur = () => void settle()
    // Before the shortcuts hear of it: they act on what is selected.
    window.addEventListener('keydown', onKeyDown, { capture: true })
    window.addEventListener('keyup', onKeyUp, { capture: true })
    window.addEventListener('blur', onBlur)
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true })
      window.removeEventListener('keyup', onKeyUp, { capture: true })
      window.removeEventListener('blur', onBlur)
      // Another view comes while arrows are held: what they moved in this one is kept here, and moves nothing there.
      if (moved === null) return
      void settle()
      endDrag()
    }
  }, [chart, viewId, isReadOnly])
}

/** Whether keys are meant for the chart: a node has the keyboard, or nothing has. */
function isOnChart(): boolean {
  if (document.querySelector('.ui-modal') !== null) return false
  return document.activeElement === document.body || focusedNode() !== null
}

/** Whether arrows move: something is selected, and the keyboard is not on something else. */
function isInHand(): boolean {
  const { selectedNodes } = useCanvas.getState()
  const focused = focusedNode()
  return selectedNodes.size > 0 && (focused === null || selectedNodes.has(focused))
}

function walk(chart: Chart, direction: Direction): void {
  const focused = focusedNode()
  const from = focused ?? useCanvas.getState().current
  const isThere = from !== null && chart.layout.boxes.has(from)
  // The first arrow enters the chart where the keyboard was.
  const next = !isThere ? firstOf(chart.layout) : focused === null ? from : walkFrom(chart, from, direction)
  if (next === undefined) {
    announce(text.nothingThere)
    return
  }
  setCurrent(next)
  shownCanvas()?.bringIntoView(next)
  focusNode(next)
}

function space(event: KeyboardEvent): void {
  const id = focusedNode()
  if (id === null) return
  event.preventDefault()
  if (event.repeat) return
  const { selectedNodes } = useCanvas.getState()
  if (addsTo(event)) toggleSelected('node', id)
  else selectNodes(selectedNodes.has(id) && selectedNodes.size === 1 ? [] : [id])
}

function focusSelected(): void {
  const { selectedNodes, current } = useCanvas.getState()
  const [id = current] = selectedNodes
  if (focusedNode() === null && id !== null) focusNode(id)
}

function selectFocused(): void {
  const id = focusedNode()
  if (id !== null && !useCanvas.getState().selectedNodes.has(id)) selectNodes([id])
}
