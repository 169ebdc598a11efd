import { bottomOf, centreOf, encloses, type Point, type Rect, rightOf } from '../geometry.ts'
import { type Layout, type NodeBox, standIn } from '../layout/layout.ts'
import { type Ink, settingOf, write } from './ink.ts'
import type { SceneGroup, SceneItem } from './scene.ts'
import { textWidth } from './text-fit.ts'

/** A numbered stop at a node, and the numbers of those that lead to it. */
export type TrailStop = {
  readonly number: number
  readonly nodeId: string
  readonly mark: 'ring' | 'disc' | 'square'
  /** Written beside the number: « 21 j ». */
  readonly caption: string
  /** Its border is interrupted: it is not over. */
  readonly isOpen: boolean
  readonly from: readonly number[]
}

/** What is not on a trail steps back. */
export const offTrailAlpha = 0.3

/** Sizes in units at scale 1. */
const disc = 11
const row = 25
const gap = 5
const arrow = { length: 10, half: 5 } as const
/** Where lines leave and reach a card beside its middle, one after the other, so that they do not lie on each other. */
const spread = [0, 14, -14, 28, -28] as const

/** How strongly a group is drawn beside a trail: its nodes and what contains them fully, bands too, the rest faintly. */
export function trailAlpha(stops: readonly TrailStop[], layout: Layout): (group: SceneGroup) => number {
  const shown = new Set<string>()
  for (const { nodeId } of stops)
    for (
      let box = standIn(layout, nodeId);
      box !== undefined;
      box = box.containerId === undefined ? undefined : layout.boxes.get(box.containerId)
    )
      shown.add(box.id)
  return ({ role, id }) => (role === 'band' || id === undefined || shown.has(id) ? 1 : offTrailAlpha)
}

/**
 * A way through the organisation, laid over the drawing: arrows from stop to stop, and at each its number and caption,
 * `scale` times as large as a card's own words. Stops at what is not drawn are left out.
 */
export function trailGroup(ink: Ink, stops: readonly TrailStop[], layout: Layout, scale = 1): SceneGroup {
  const placed = stops.flatMap((stop) => {
    const box = standIn(layout, stop.nodeId)
    return box === undefined ? [] : [{ stop, box }]
  })
  const boxes = new Map(placed.map(({ stop, box }) => [stop.number, box]))
  const ways = new Map<string, readonly [NodeBox, NodeBox]>()
  for (const { stop, box } of placed)
    for (const number of stop.from) {
      const start = boxes.get(number)
      // A way that is taken again is drawn once.
      if (start !== undefined && !encloses(start, box) && !encloses(box, start))
        ways.set(`${start.id} ${box.id}`, [start, box])
    }
  const arrows = [...ways.values()].flatMap(([start, end], index) => {
    const shift = (spread[index % spread.length] ?? 0) * scale
    return arrowItems(ink, start, end, shift, scale)
  })
  return { role: 'trail', items: [...arrows, ...marks(ink, placed, scale)] }
}

type Placed = { readonly stop: TrailStop; readonly box: NodeBox }

/** Numbers and captions above each card, in rows that grow upwards. */
function marks(ink: Ink, placed: readonly Placed[], scale: number): readonly SceneItem[] {
  const used = new Map<string, Point>()
  return placed.flatMap(({ stop, box }) => {
    const width = markWidth(ink, stop, scale)
    const next = used.get(box.id) ?? { x: box.x, y: box.y - (disc + 2) * scale }
    const wraps = next.x > box.x && next.x + width > rightOf(box)
    const at = wraps ? { x: box.x, y: next.y - row * scale } : next
    used.set(box.id, { x: at.x + width + gap * scale, y: at.y })
    return mark(ink, stop, at, width, scale)
  })
}

/** Size of a caption in units at scale 1. */
export const captionSize = 11.5
const numberSize = 12

function markWidth(ink: Ink, { caption }: TrailStop, scale: number): number {
  const text = caption === '' ? 0 : textWidth(caption, settingOf(ink, 'label', captionSize)) + 2 * gap
  return (2 * disc + text) * scale
}

/** One mark, `at` the middle of its left end. */
function mark(ink: Ink, stop: TrailStop, at: Point, width: number, scale: number): SceneItem[] {
  const { accent, page, card, text } = ink.theme
  const radius = (stop.mark === 'square' ? 4 : disc) * scale
  const isRing = stop.mark === 'ring'
  const stroke = { stroke: accent, strokeWidth: 1.5 * scale } as const
  const rect = { kind: 'box', x: at.x, y: at.y - disc * scale, height: 2 * disc * scale, radius } as const
  const dash = stop.isOpen ? { dash: [4 * scale, 3 * scale] } : {}
  const baseline = (size: number) => at.y + size * scale * 0.36
  return [
    { ...rect, ...stroke, ...dash, width, fill: card },
    { ...rect, ...stroke, width: 2 * disc * scale, fill: isRing ? card : accent },
    write(ink, String(stop.number), {
      ...{ x: at.x + disc * scale, y: baseline(numberSize), role: 'label', anchor: 'middle' },
      ...{ size: numberSize * scale, weight: 'semibold', fill: isRing ? accent : page },
    }),
    ...(stop.caption === ''
      ? []
      : [
          write(ink, stop.caption, {
            ...{ x: at.x + (2 * disc + gap) * scale, y: baseline(captionSize), role: 'label' },
            ...{ size: captionSize * scale, fill: text },
          }),
        ]),
  ]
}

/** A curve from one card to another: from row to row, or round below those that stand side by side. */
function arrowItems(ink: Ink, a: Rect, b: Rect, shift: number, scale: number): readonly SceneItem[] {
  const room = 3 * arrow.length * scale
  const isDown = b.y - bottomOf(a) > room
  const isUp = a.y - bottomOf(b) > room
  const start = { x: centreOf(a).x + shift, y: isUp ? a.y : bottomOf(a) }
  const tip = { x: centreOf(b).x + shift, y: isDown ? b.y : bottomOf(b) }
  // The side from which it arrives: from above when it goes down, else from below.
  const side = isDown ? -1 : 1
  const base = { x: tip.x, y: tip.y + side * arrow.length * scale }
  const below = Math.max(start.y, tip.y) + Math.min(90, 28 + Math.abs(tip.x - start.x) / 8) * scale
  const middle = (start.y + base.y) / 2
  const bend = isDown || isUp ? middle : below
  const { accent, page } = ink.theme
  const half = arrow.half * scale
  const d = `M${start.x} ${start.y}C${start.x} ${bend} ${base.x} ${bend} ${base.x} ${base.y}`
  const head = `M${tip.x} ${tip.y}L${base.x + half} ${base.y}L${base.x - half} ${base.y}Z`
  return [
    { kind: 'path', d, stroke: page, strokeWidth: 5 * scale },
    { kind: 'path', d, stroke: accent, strokeWidth: 2 * scale, round: true },
    { kind: 'path', d: head, fill: accent },
  ]
}
