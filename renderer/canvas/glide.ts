import type { Point } from '#shared/chart/geometry.ts'
import { shownCanvas } from './canvas-commands.ts'
import { drag, endDrag, useCanvas } from './canvas-store.ts'

/** In milliseconds. */
const duration = 160
/** More nodes than this would not go together: they are there at once. */
const mostGliding = 120

type Places = ReadonlyMap<string, Point>

/**
 * Does something that moves nodes of the chart on screen, and lets them go from where they stood to where they then stand,
 * so that one sees what went where. At once under reduced motion, and when a hand takes something meanwhile.
 */
export async function gliding(change: () => Promise<boolean>): Promise<void> {
  const before = placesNow()
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  if (isStill || before.size > mostGliding) {
    await change()
    return
  }
  drag(before)
  const held = useCanvas.getState().dragged
  if (!(await change())) {
    if (useCanvas.getState().dragged === held) endDrag()
    return
  }
  // The chart of after comes with the next picture.
  requestAnimationFrame(() => requestAnimationFrame((start) => step(start, before, held)))
}

function step(start: number, before: Places, held: Places): void {
  const after = placesNow()
  const frame = (now: number, last: Places) => {
    if (useCanvas.getState().dragged !== last) return
    const done = Math.min(1, (now - start) / duration)
    if (done === 1) {
      endDrag()
      return
    }
    const next = placesBetween(before, after, 1 - (1 - done) ** 3)
    drag(next)
    requestAnimationFrame((later) => frame(later, next))
  }
  frame(start, held)
}

/** The places part of the way from one to the other: 0, those of before; 1, those of after. What does not move stays out. */
export function placesBetween(before: Places, after: Places, part: number): Places {
  const between = new Map<string, Point>()
  for (const [id, from] of before) {
    const to = after.get(id)
    if (to === undefined || (to.x === from.x && to.y === from.y)) continue
    between.set(id, { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part })
  }
  return between
}

function placesNow(): Places {
  const boxes = shownCanvas()?.chart().layout.boxes ?? new Map()
  return new Map([...boxes].map(([id, { x, y }]) => [id, { x, y }]))
}
