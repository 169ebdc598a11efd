import {
  joinedFacts,
  type OverlayCategory,
  type OverlayFact,
  type OverlayMark,
} from '../../organisation/overlays/overlay.ts'
import { inflate, type Point, type Rect } from '../geometry.ts'
import type { Layout, NodeBox } from '../layout/layout.ts'
import { drawnLater } from './drawn-later.ts'
import { type Ink, settingOf, write } from './ink.ts'
import { overlaySigns, type PillLook, pillLooks } from './overlay-signs.ts'
import type { SceneGroup, SceneItem } from './scene.ts'
import { shownBox } from './shown-box.ts'
import { textWidth } from './text-fit.ts'

/** What an overlay writes, given by the caller in the user's language. */
export type OverlayWords = {
  readonly caption: (fact: OverlayFact) => string
  /** Beside a sign seen from far; empty: the sign alone. */
  readonly short: (fact: OverlayFact) => string
}

/** What an overlay says nothing of steps back. */
const asideAlpha = 0.45

/** Size of the words of a mark in units at scale 1. */
export const overlayTextSize = 10.5
const pill = { height: 15, sign: 8, padding: 5, gap: 3 } as const

/**
 * The marks of an overlay, one group for each node that shows them: a frame, and over its upper edge pills with a sign
 * and words, `scale` times as large as a card's own. What a closed or counted container hides is told on it, together.
 */
export function overlayGroups(
  ink: Ink,
  marks: readonly OverlayMark[],
  layout: Layout,
  words: OverlayWords,
  { scale = 1, isShort = false, counted = new Set<string>() }: OverlayLook = {},
): readonly SceneGroup[] {
  return [...byShownBox(marks, layout, counted)].map(([box, facts]) =>
    drawnLater({ role: 'overlay', id: box.id }, () => {
      const told = joinedFacts(facts)
      const saying = (say: OverlayWords['caption']) => told.map((fact) => ({ fact, text: say(fact) }))
      const ways = isShort ? [words.short] : [words.caption, words.short]
      return [...frameOf(ink, box, told), ...pillsOf(ink, box, ways.map(saying), scale)]
    }),
  )
}

export type OverlayLook = {
  readonly scale?: number
  /** Seen from far: signs and numbers. */
  readonly isShort?: boolean
  /** Containers drawn as a number only. */
  readonly counted?: ReadonlySet<string> | undefined
}

/** How strongly a group is drawn under an overlay: what it tells of and what contains that fully, the rest faintly. */
export function overlayAlpha(
  marks: readonly OverlayMark[],
  layout: Layout,
): (group: Pick<SceneGroup, 'role' | 'id'>) => number {
  const told = new Set<string>()
  for (const { nodeId } of marks)
    for (
      let box = layout.boxes.get(layout.hiddenBy.get(nodeId) ?? nodeId);
      box !== undefined && !told.has(box.id);
      box = box.containerId === undefined ? undefined : layout.boxes.get(box.containerId)
    )
      told.add(box.id)
  return ({ role, id }) => (role === 'band' || id === undefined || told.has(id) ? 1 : asideAlpha)
}

function byShownBox(
  marks: readonly OverlayMark[],
  layout: Layout,
  counted: ReadonlySet<string>,
): ReadonlyMap<NodeBox, OverlayFact[]> {
  const shown = new Map<NodeBox, OverlayFact[]>()
  for (const { nodeId, facts } of marks) {
    const box = shownBox(layout, nodeId, counted)
    if (box === undefined) continue
    const known = shown.get(box)
    if (known === undefined) shown.set(box, [...facts])
    else known.push(...facts)
  }
  return shown
}

/** The look of the first thing told is that of the frame. */
function frameOf(ink: Ink, box: NodeBox, facts: readonly OverlayFact[]): SceneItem[] {
  const [first] = facts
  if (first === undefined) return []
  const { dash } = pillLooks[first.category]
  const stroke = colourOf(ink, first.category)
  const frame = { ...inflate(box, 2), radius: 7, stroke, strokeWidth: 2 }
  return [{ kind: 'box', ...frame, ...(dash === undefined ? {} : { dash }) }]
}

type Said = { readonly fact: OverlayFact; readonly text: string }

type Row = readonly { readonly said: Said; readonly x: number; readonly width: number }[]

/** Rows of marks higher than this would lie over what stands above; in units. */
const mostHeight = 2 * (pill.height + 1)

/**
 * In rows over the upper edge, from the left; the last row lies on the edge. Of several ways to say it, the first that
 * leaves what stands above and beside in sight, else the last.
 */
function pillsOf(ink: Ink, box: Rect, ways: readonly (readonly Said[])[], scale: number): SceneItem[] {
  const room = Math.max(box.width - 12, 0)
  const rowHeight = (pill.height + 1) * scale
  const tried = ways.map((said) => pillRows(ink, said, room, scale))
  const leavesInSight = (rows: readonly Row[]) =>
    (rows.length < 2 || rows.length * rowHeight <= mostHeight) &&
    rows.flat().every(({ x, width }) => x + width <= box.width)
  const rows = tried.find(leavesInSight) ?? tried.at(-1) ?? []
  return rows.flatMap((row, i) => {
    const y = box.y + 3 - (rows.length - i) * rowHeight
    return row.flatMap((one) =>
      pillAt(ink, one.said.fact.category, one.said.text, { x: box.x + 6 + one.x, y }, one.width, scale),
    )
  })
}

function pillRows(ink: Ink, said: readonly Said[], room: number, scale: number): readonly Row[] {
  const rows: Row[number][][] = []
  let x = Number.POSITIVE_INFINITY
  for (const one of said) {
    const width = pillWidth(ink, one.text) * scale
    if (x + width > room) {
      rows.push([])
      x = 0
    }
    rows.at(-1)?.push({ said: one, x, width })
    x += width + pill.gap * scale
  }
  return rows
}

function pillWidth(ink: Ink, text: string): number {
  const words = text === '' ? 0 : textWidth(text, settingOf(ink, 'label', overlayTextSize, 'semibold')) + 4
  return 2 * pill.padding + pill.sign + words
}

function pillAt(
  ink: Ink,
  category: OverlayCategory,
  text: string,
  { x, y }: Point,
  width: number,
  scale: number,
): SceneItem[] {
  const look = pillLooks[category]
  const stroke = colourOf(ink, category)
  const fill = look.fill === 'full' ? stroke : ink.theme.card
  const pen = look.fill === 'full' ? ink.theme.card : stroke
  const box = { x, y, width, height: pill.height * scale, radius: look.radius * scale }
  const dash = look.dash === undefined ? {} : { dash: look.dash.map((length) => (length / 2) * scale) }
  const middle = y + (pill.height / 2) * scale
  const words = {
    x: x + (pill.padding + pill.sign + 4) * scale,
    y: middle + overlayTextSize * scale * 0.35,
    role: 'label',
    size: overlayTextSize * scale,
    weight: 'semibold',
    fill: pen,
  } as const
  return [
    { kind: 'box', ...box, fill, stroke, strokeWidth: 1.25 * scale, ...dash },
    signItem(category, { x: x + pill.padding * scale, y: middle - (pill.sign / 2) * scale }, scale, pen),
    ...(text === '' ? [] : [write(ink, text, words)]),
  ]
}

/** The sign of a category as legends show it: in its pill, `at` the middle of its left edge; 18 units wide. */
export function overlaySample(ink: Ink, category: OverlayCategory, { x, y }: Point): SceneItem[] {
  return pillAt(ink, category, '', { x, y: y - pill.height / 2 }, 2 * pill.padding + pill.sign, 1)
}

function signItem(category: OverlayCategory, at: Point, scale: number, colour: string): SceneItem {
  const { d, isStroke } = overlaySigns[category]
  const paint = isStroke === true ? { stroke: colour, strokeWidth: 1.4, round: true } : { fill: colour }
  return { kind: 'path', d, at, scale, ...paint }
}

function colourOf(ink: Ink, category: OverlayCategory): string {
  const look: PillLook = pillLooks[category]
  return look.isAlarm === true ? ink.theme.attention : ink.theme.accent
}
