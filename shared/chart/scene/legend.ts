import type { OverlayCategory } from '../../organisation/overlays/overlay.ts'
import type { Point } from '../geometry.ts'
import {
  type ChartBadge,
  type ChartGraph,
  type ChartLevel,
  chartLevels,
  type DifferenceMark,
  differenceMarks,
  type SeatState,
} from '../graph.ts'
import { type EdgeFamily, edgeFamilies, edgeStyle, familyStyle } from '../routing/edge-style.ts'
import type { Route } from '../routing/route.ts'
import { differenceSign } from './comparison.ts'
import { strokes } from './edge-path.ts'
import { type Ink, settingOf, textStyles, write } from './ink.ts'
import { badgeMark, seatDot } from './node-parts.ts'
import { overlaySample } from './overlay.ts'
import type { SceneItem } from './scene.ts'
import { textWidth } from './text-fit.ts'

/** What the legend has to explain: only what the drawing shows. */
export type LegendContent = {
  readonly levels: readonly ChartLevel[]
  readonly families: readonly EdgeFamily[]
  readonly seats: readonly SeatState[]
  readonly badges: readonly ChartBadge[]
  readonly differences: readonly DifferenceMark[]
  /** Of an overlay: what stands out, and how it is called. */
  readonly overlay?: readonly OverlayEntry[] | undefined
}

export type OverlayEntry = { readonly category: OverlayCategory; readonly label: string }

const seatStates: readonly SeatState[] = ['held', 'vacant', 'deputy-only']
const badgeOrder: readonly ChartBadge[] = ['coordination', 'problem', 'future', 'ended']

/** Collects the levels, line styles, seat marks and badges that occur. */
export function legendContent(graph: ChartGraph, routes: readonly Route[]): LegendContent {
  const levels = new Set(graph.nodes.map((node) => node.level))
  const families = new Set(routes.map((route) => edgeStyle(route.kind).family))
  const seats = new Set(graph.nodes.flatMap((node) => node.seats ?? []))
  const badges = new Set(graph.nodes.flatMap((node) => node.badges ?? []))
  const marks = new Set([...graph.nodes, ...graph.edges].map(({ difference }) => difference?.mark))
  return {
    levels: chartLevels.filter((level) => levels.has(level)),
    families: edgeFamilies.filter((family) => families.has(family)),
    seats: seatStates.filter((seat) => seats.has(seat)),
    badges: badgeOrder.filter((badge) => badges.has(badge)),
    differences: differenceMarks.filter((mark) => marks.has(mark)),
  }
}

type Entry = { readonly width: number; readonly draw: (at: Point) => readonly SceneItem[] }

const sample = { level: 14, line: 26, seat: 9, badge: 12, difference: 14, overlay: 18 } as const
const between = 16
const lineHeight = 15

/** Height of the legend when it may be `width` wide, both in its own units (points on paper). */
export function legendHeight(ink: Ink, content: LegendContent, width: number): number {
  return rowsOf(entriesOf(ink, content), width).length * lineHeight
}

/** The legend in rows from `at`, everything `scale` times larger. */
export function legendItems(
  ink: Ink,
  content: LegendContent,
  at: Point,
  width: number,
  scale: number,
): SceneItem[] {
  return rowsOf(entriesOf(ink, content), width).flatMap((row, i) => {
    let x = 0
    return row.flatMap((entry) => {
      const items = entry.draw({ x, y: (i + 0.5) * lineHeight })
      x += entry.width + between
      return items.map((item) => enlarge(item, at, scale))
    })
  })
}

function rowsOf(entries: readonly Entry[], width: number): Entry[][] {
  const rows: Entry[][] = []
  let used = Number.POSITIVE_INFINITY
  for (const entry of entries) {
    if (used + between + entry.width > width) {
      rows.push([])
      used = -between
    }
    rows.at(-1)?.push(entry)
    used += between + entry.width
  }
  return rows
}

function entriesOf(ink: Ink, content: LegendContent): Entry[] {
  return [
    ...content.levels.map((level) =>
      entry(ink, ink.words.level[level], sample.level, (at) => levelSample(ink, level, at)),
    ),
    ...content.families.map((family) =>
      entry(ink, ink.words.family[family], sample.line, ({ x, y }) => {
        const style = familyStyle(family)
        return strokes(
          ink.theme,
          style,
          [
            { x, y },
            { x: x + sample.line, y },
          ],
          style.arrow,
        )
      }),
    ),
    ...content.seats.map((seat) =>
      entry(ink, ink.words.seat[seat], sample.seat, ({ x, y }) => seatDot(ink, seat, x + 5, y)),
    ),
    ...content.badges.map((badge) =>
      entry(ink, ink.words.badge[badge], sample.badge, ({ x, y }) => [
        badgeMark(ink, badge, { x, y: y - 6 }),
      ]),
    ),
    ...content.differences.map((mark) =>
      entry(ink, ink.words.difference[mark], sample.difference, ({ x, y }) =>
        differenceSign(ink, mark, { x: x + 7, y }, 0.9),
      ),
    ),
    ...(content.overlay ?? []).map(({ category, label }) =>
      entry(ink, label, sample.overlay, (at) => overlaySample(ink, category, at)),
    ),
  ]
}

function entry(ink: Ink, text: string, before: number, draw: Entry['draw']): Entry {
  return {
    width: before + 6 + textWidth(text, settingOf(ink, 'legend')),
    draw: ({ x, y }) => [
      ...draw({ x, y }),
      write(ink, text, {
        x: x + before + 6,
        y: y + textStyles.legend.size * 0.35,
        role: 'legend',
        fill: ink.theme.text,
      }),
    ],
  }
}

function levelSample(ink: Ink, level: ChartLevel, { x, y }: Point): SceneItem[] {
  const { light, border, barFill, strong } = ink.theme.levels[level]
  return [
    {
      kind: 'box',
      x,
      y: y - 5,
      width: sample.level,
      height: 10,
      radius: 0,
      fill: light,
      stroke: border,
      strokeWidth: 0.75,
    },
    {
      kind: 'box',
      x,
      y: y - 5,
      width: 4,
      height: 10,
      radius: 0,
      fill: barFill,
      stroke: strong,
      strokeWidth: 0.5,
    },
  ]
}

/** Moves and enlarges an item; lines grow with it. */
function enlarge(item: SceneItem, at: Point, scale: number): SceneItem {
  if (item.kind === 'path') {
    const own = item.at ?? { x: 0, y: 0 }
    const moved = { x: at.x + own.x * scale, y: at.y + own.y * scale }
    return { ...item, at: moved, scale: (item.scale ?? 1) * scale }
  }
  const x = at.x + item.x * scale
  const y = at.y + item.y * scale
  const strokeWidth =
    'strokeWidth' in item && item.strokeWidth !== undefined ? { strokeWidth: item.strokeWidth * scale } : {}
  if (item.kind === 'text') return { ...item, x, y, size: item.size * scale }
  if (item.kind === 'circle') return { ...item, x, y, radius: item.radius * scale, ...strokeWidth }
  return {
    ...item,
    x,
    y,
    width: item.width * scale,
    height: item.height * scale,
    radius: item.radius * scale,
    ...strokeWidth,
  }
}
