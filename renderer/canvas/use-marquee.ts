import { useReactFlow, useStoreApi } from '@xyflow/react'
import { type PointerEvent, useEffect, useMemo, useRef } from 'react'
import type { Chart } from '#shared/chart/chart.ts'
import type { Point, Rect } from '#shared/chart/geometry.ts'
import { addsTo } from './adds-to.ts'
import { useCanvasSettings } from './canvas-settings.ts'
import { selectThings, useCanvas } from './canvas-store.ts'
import { caughtIn } from './caught.ts'
import { isCountedAt } from './counted.ts'
import { useMarquee } from './marquee-store.ts'

/** How far the pointer must go before it draws a frame, in pixels: less is a click. */
const threshold = 3
/** How near to the border the view begins to move along, and how fast at most at each image, in pixels. */
const border = 36
const fastest = 18

type Drawn = {
  /** Where it began, in units: it stays there when the view moves. */
  readonly start: Point
  readonly pressedAt: Point
  readonly pointerId: number
  /** What was selected before, and stays when one adds to it. */
  readonly before: { readonly nodes: ReadonlySet<string>; readonly links: ReadonlySet<string> }
  readonly isAdding: boolean
  pointer: Point
  isDrawing: boolean
}

/**
 * Selecting by a frame drawn on the void. Our own: React Flow's knows only the nodes that are mounted, and no lines.
 * Give the handlers to the element around the canvas.
 */
export function useDrawMarquee(chart: () => Chart, isSpaceHeld: () => boolean) {
  const { screenToFlowPosition, getZoom } = useReactFlow()
  const store = useStoreApi()
  const drawn = useRef<Drawn | null>(null)
  const surface = useRef<HTMLDivElement>(null)

  const handlers = useMemo(() => {
    function select() {
      const now = drawn.current
      if (now === null) return
      const end = screenToFlowPosition(now.pointer, { snapToGrid: false })
      const frame = rectBetween(now.start, end)
      useMarquee.setState({ frame })
      const caught = caughtIn(chart(), frame, isCountedAt(getZoom()))
      const { nodes, links } = now.before
      if (now.isAdding) selectThings([...nodes, ...caught.nodes], [...links, ...caught.links])
      else selectThings(caught.nodes, caught.links)
    }
    // At the border the view goes on by itself, for as long as the pointer is held there.
    async function follow(now: Drawn) {
      const element = surface.current
      if (drawn.current !== now || element === null) return
      const by = pull(now.pointer, element.getBoundingClientRect())
      if ((by.x !== 0 || by.y !== 0) && (await store.getState().panBy(by))) select()
      requestAnimationFrame(() => void follow(now))
    }
    function end() {
      drawn.current = null
      useMarquee.setState({ frame: null })
    }
    return {
      onPointerDown: (event: PointerEvent) => {
        if (!startsFrame(event, isSpaceHeld())) return
        const at = { x: event.clientX, y: event.clientY }
        const { selectedNodes, selectedLinks } = useCanvas.getState()
        drawn.current = {
          start: screenToFlowPosition(at, { snapToGrid: false }),
          pressedAt: at,
          pointerId: event.pointerId,
          before: { nodes: selectedNodes, links: selectedLinks },
          isAdding: addsTo(event),
          pointer: at,
          isDrawing: false,
        }
      },
      onPointerMove: (event: PointerEvent) => {
        const now = drawn.current
        if (now === null) return
        now.pointer = { x: event.clientX, y: event.clientY }
        if (!now.isDrawing) {
          if (distance(now.pressedAt, now.pointer) < threshold) return
          now.isDrawing = true
          // From now on the click that ends it is no click on the void.
          surface.current?.setPointerCapture(now.pointerId)
          void follow(now)
        }
        select()
      },
      onPointerUp: end,
      onPointerCancel: end,
      giveUp: () => {
        const now = drawn.current
        if (now === null || !now.isDrawing) return false
        selectThings(now.before.nodes, now.before.links)
        // The pointer stays captured: letting it go is no click on the void either.
        end()
        return true
      },
    }
  }, [chart, isSpaceHeld, screenToFlowPosition, getZoom, store])

  useEscape(handlers.giveUp)
  const { giveUp: _, ...onSurface } = handlers
  return { surface, handlers: onSurface }
}

/** Escape gives back what was selected before the frame. */
function useEscape(giveUp: () => boolean): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && giveUp()) event.stopPropagation()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [giveUp])
}

function startsFrame({ button, target }: PointerEvent, isSpaceHeld: boolean): boolean {
  const isOnVoid = target instanceof Element && target.classList.contains('react-flow__pane')
  const isSelecting = (useCanvasSettings.getState().dragOnVoid === 'select') !== isSpaceHeld
  return button === 0 && isOnVoid && isSelecting && useCanvas.getState().tool.type === 'select'
}

function rectBetween(a: Point, b: Point): Rect {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  }
}

/** By how much the view follows a pointer near its border. */
function pull(pointer: Point, { left, top, right, bottom }: DOMRect): Point {
  return { x: pullAlong(pointer.x, left, right), y: pullAlong(pointer.y, top, bottom) }
}

function pullAlong(at: number, start: number, end: number): number {
  if (at < start + border) return Math.min(1, (start + border - at) / border) * fastest
  if (at > end - border) return -Math.min(1, (at - end + border) / border) * fastest
  return 0
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
