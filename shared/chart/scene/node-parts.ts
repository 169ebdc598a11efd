import { bottomOf, type Point, type Rect, rightOf } from '../geometry.ts'
import type { ChartBadge, ChartNode, SeatState } from '../graph.ts'
import type { NodeBox } from '../layout/layout.ts'
import { badgeShapes, glyphOf } from './glyphs.ts'
import { type Ink, settingOf, write, writeFitted } from './ink.ts'
import type { SceneItem } from './scene.ts'
import { textWidth } from './text-fit.ts'

/** Width of the bar that shows the level. */
export const barWidth = 4
export const cardRadius = 6

/** Above this many seats, a number says more than dots. */
const mostDots = 12
const dotRadius = 3.5
const dotStep = 10.5

/** A node that does not exist at the date of the view is drawn with an interrupted border. */
export function borderDash(node: ChartNode): readonly number[] | undefined {
  if (node.difference?.mark === 'removed') return [4, 3]
  return node.badges?.some((badge) => badge === 'ended' || badge === 'future') ? [4, 3] : undefined
}

/** The bar of the level's colour along the left border of a card with rounded corners. */
export function levelBar(ink: Ink, node: ChartNode, box: Rect, radius: number): SceneItem {
  const { barFill, strong } = ink.theme.levels[node.level]
  const r = Math.min(radius, barWidth)
  const [x, y, right, bottom] = [box.x, box.y, box.x + barWidth, bottomOf(box)]
  const d =
    r === 0
      ? `M${x} ${y}H${right}V${bottom}H${x}Z`
      : `M${right} ${y}H${x + radius}Q${x} ${y} ${x} ${y + radius}V${bottom - radius}Q${x} ${bottom} ${x + radius} ${bottom}H${right}Z`
  const hollow = ink.theme.name === 'print-mono' && node.level === 'school'
  return { kind: 'path', d, fill: barFill, ...(hollow ? { stroke: strong, strokeWidth: 0.75 } : {}) }
}

/** The drawing that says what kind of organisation this is. */
export function glyph(ink: Ink, node: ChartNode, x: number, y: number, size = 16): SceneItem {
  return {
    kind: 'path',
    d: glyphOf(node.kind),
    at: { x, y },
    ...(size === 16 ? {} : { scale: size / 16 }),
    stroke: ink.theme.levels[node.level].strong,
    strokeWidth: 1.2,
    round: true,
  }
}

/** Badges from the top right corner leftwards; answers the width that they take from the first line of text. */
export function badges(
  ink: Ink,
  node: ChartNode,
  box: Rect,
): { readonly items: SceneItem[]; readonly width: number } {
  const list = node.badges ?? []
  const items = list.map((badge, i) => badgeMark(ink, badge, { x: rightOf(box) - 20 - 16 * i, y: box.y + 8 }))
  return { items, width: list.length === 0 ? 0 : 16 * list.length + 4 }
}

/** One badge, 12 units wide at scale 1, from its top left corner. */
export function badgeMark(ink: Ink, badge: ChartBadge, at: Point, scale = 1): SceneItem {
  const { attention, accent, muted } = ink.theme
  const fill = badge === 'problem' ? attention : badge === 'coordination' ? accent : muted
  return { kind: 'path', d: badgeShapes[badge], at, fill, ...(scale === 1 ? {} : { scale }) }
}

/** The row of seats, its left end at `x`, its middle at `y`; answers the width that it takes. */
export function seatDots(
  ink: Ink,
  seats: readonly SeatState[],
  x: number,
  y: number,
): { readonly items: SceneItem[]; readonly width: number } {
  if (seats.length > mostDots) {
    const held = seats.filter((seat) => seat === 'held').length
    const text = ink.words.seats(held, seats.length)
    const item = write(ink, text, { x, y: y + 4, role: 'tag', fill: ink.theme.muted })
    return { items: [item], width: textWidth(text, settingOf(ink, 'tag')) }
  }
  const items = seats.flatMap((seat, i) => seatDot(ink, seat, x + dotRadius + i * dotStep, y))
  return { items, width: seats.length * dotStep }
}

/** One seat: filled with a holder, hollow when vacant, half filled with a deputy only. */
export function seatDot(ink: Ink, seat: SeatState, x: number, y: number, radius = dotRadius): SceneItem[] {
  const colour = ink.theme.edgeStrong
  if (seat === 'held') return [{ kind: 'circle', x, y, radius, fill: colour }]
  const strokeWidth = radius * 0.3
  const r = radius - strokeWidth / 2
  const ring: SceneItem = {
    kind: 'circle',
    x,
    y,
    radius: r,
    fill: ink.theme.card,
    stroke: colour,
    strokeWidth,
  }
  if (seat === 'vacant') return [ring]
  return [ring, { kind: 'path', d: `M${x} ${y - r}A${r} ${r} 0 0 0 ${x} ${y + r}Z`, fill: colour }]
}

/** The kind in words, as a small tag whose right end is at `right`; nothing when there is no room. */
export function kindTag(
  ink: Ink,
  node: ChartNode,
  box: NodeBox,
  right: number,
  y: number,
  room: number,
): SceneItem[] {
  const { strong, light } = ink.theme.levels[node.level]
  const label =
    node.level === box.band ? node.kindLabel : `${node.kindLabel} · ${ink.words.levelTag[node.level]}`
  const padding = 5
  const [text] = writeFitted(ink, label, room - 2 * padding, {
    x: right - padding,
    y: y + 4,
    role: 'tag',
    fill: strong,
    anchor: 'end',
  })
  if (text === undefined || text.text.length < 3) return []
  const width = Math.ceil(textWidth(text.text, settingOf(ink, 'tag'))) + 2 * padding
  return [{ kind: 'box', x: right - width, y: y - 8, width, height: 16, radius: 3, fill: light }, text]
}
