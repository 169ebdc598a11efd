import { inflate, type Point, type Rect, rightOf } from '../geometry.ts'
import type { ChartDifference, ChartGraph, DifferenceMark } from '../graph.ts'
import { type Layout, type NodeBox, standIn } from '../layout/layout.ts'
import type { Route } from '../routing/route.ts'
import { roundedPath } from './edge-path.ts'
import { type Ink, settingOf, write } from './ink.ts'
import type { SceneGroup, SceneItem } from './scene.ts'
import { shownBox } from './shown-box.ts'
import { textWidth } from './text-fit.ts'
import type { ThemeName } from './theme.ts'

/** What is the same on both days steps back. */
export const unchangedAlpha = 0.45

/** Size of the words of a mark in units at scale 1. */
export const markTextSize = 11
const height = 16
const sign = 8

/** Green, red and blue on a screen are told apart by lightness and shape as well; on a black-and-white print by shape alone. */
const colours: Readonly<Record<ThemeName, Readonly<Record<DifferenceMark, string>>>> = {
  'screen-light': { added: '#0b6b4f', removed: '#a6201b', changed: '#1f4690' },
  'screen-dark': { added: '#6fd6b0', removed: '#ff9c96', changed: '#8fb1f0' },
  'screen-contrast': { added: 'CanvasText', removed: 'CanvasText', changed: 'CanvasText' },
  print: { added: '#0b6b4f', removed: '#a6201b', changed: '#1f4690' },
  'print-mono': { added: '#000000', removed: '#000000', changed: '#000000' },
}

/** A plus, a minus, and two arrows that cross each other's way, on a square of 8 units. */
export const differenceSignPaths: Readonly<Record<DifferenceMark, string>> = {
  added: 'M4 0.5V7.5M0.5 4H7.5',
  removed: 'M0.5 4H7.5',
  changed: 'M1 2.5H7M5 0.5L7 2.5L5 4.5M7 5.75H1M3 3.75L1 5.75L3 7.75',
}

/** Tells whether a graph compares two days. */
export function isCompared({ nodes, edges }: ChartGraph): boolean {
  return nodes.some(differs) || edges.some(differs)
}

/** How strongly a group is drawn beside differences: they and what contains them fully, bands too, the rest faintly. */
export function comparisonAlpha(graph: ChartGraph, layout: Layout): (group: SceneGroup) => number {
  const told = new Set<string>()
  for (const { id } of graph.nodes.filter(differs))
    for (
      let box = standIn(layout, id);
      box !== undefined && !told.has(box.id);
      box = box.containerId === undefined ? undefined : layout.boxes.get(box.containerId)
    )
      told.add(box.id)
  for (const { id } of graph.edges.filter(differs)) told.add(id)
  return ({ role, id }) => (role === 'band' || id === undefined || told.has(id) ? 1 : unchangedAlpha)
}

/**
 * The differences of two days, laid over the drawing: what came has a firm frame and a plus, what is gone an
 * interrupted frame, a stroke through it and a minus, what changed a double frame and arrows; each with its words,
 * `scale` times as large as a card's own. Lines have the same marks at their middle. `counted`: containers drawn as a
 * number only.
 */
export function comparisonGroup(
  ink: Ink,
  graph: ChartGraph,
  layout: Layout,
  routes: readonly Route[],
  scale = 1,
  counted: ReadonlySet<string> = new Set(),
): SceneGroup {
  const byEdge = new Map(graph.edges.map((edge) => [edge.id, edge.difference]))
  const lines = routes.flatMap((route) => {
    const difference = byEdge.get(route.edgeId)
    const isInside = [route.sourceId, route.targetId].some((id) => shownBox(layout, id, counted)?.id !== id)
    return difference === undefined || isInside ? [] : lineMark(ink, route, difference, scale)
  })
  const marks = new Map<string, { readonly box: NodeBox; own?: ChartDifference; inside: number }>()
  for (const { id, difference } of graph.nodes) {
    const box = difference === undefined ? undefined : shownBox(layout, id, counted)
    if (difference === undefined || box === undefined) continue
    const mark = marks.get(box.id) ?? { box, inside: 0 }
    marks.set(box.id, mark)
    if (box.id === id) mark.own = difference
    else mark.inside += 1
  }
  // What a container holds and does not show is told on it, as a number where it has nothing to say of its own.
  const nodes = [...marks.values()].flatMap(({ box, own, inside }) =>
    nodeMark(ink, box, own ?? { mark: 'changed', caption: String(inside) }, scale),
  )
  return { role: 'comparison', items: [...lines, ...nodes] }
}

/** The sign of a difference alone in its shape, its middle at a point: for legends. */
export function differenceSign(ink: Ink, mark: DifferenceMark, at: Point, scale = 1): readonly SceneItem[] {
  return signItems(ink, mark, at, scale)
}

function differs({ difference }: { readonly difference?: ChartDifference | undefined }): boolean {
  return difference !== undefined
}

function nodeMark(ink: Ink, box: NodeBox, { mark, caption }: ChartDifference, scale: number): SceneItem[] {
  const frame = inflate(box, 2)
  const stroke = colours[ink.theme.name][mark]
  const line = { kind: 'box', ...frame, radius: 7, stroke } as const
  const frames: Readonly<Record<DifferenceMark, readonly SceneItem[]>> = {
    added: [{ ...line, strokeWidth: 2.5 }],
    removed: [
      { ...line, strokeWidth: 2, dash: [7, 5] },
      { kind: 'path', d: strikeOf(box), stroke, strokeWidth: 1.25 },
    ],
    changed: [
      { ...line, strokeWidth: 1.25 },
      { ...line, ...inflate(box, 5), radius: 10, strokeWidth: 1.25 },
    ],
  }
  return [...frames[mark], ...tagItems(ink, mark, caption, { x: rightOf(box) - 8, y: box.y + 3 }, scale)]
}

/** From one corner to the other: struck out, and still readable. */
function strikeOf({ x, y, width, height: tall }: Rect): string {
  return `M${x} ${y + tall}L${x + width} ${y}`
}

/** A sign with its words, `at` its lower right corner, where it covers no title. Round for what came, square for what is gone, between for the rest. */
function tagItems(ink: Ink, mark: DifferenceMark, caption: string, at: Point, scale: number): SceneItem[] {
  const { card } = ink.theme
  const stroke = colours[ink.theme.name][mark]
  const width = (textWidth(caption, settingOf(ink, 'label', markTextSize)) + sign + 17) * scale
  const radius = { added: 8, removed: 0, changed: 4 }[mark] * scale
  const isFull = mark === 'added'
  const middle = at.y - (height / 2) * scale
  const left = at.x - width
  const box = { x: left, y: at.y - height * scale, width, height: height * scale, radius }
  const dash = mark === 'removed' ? { dash: [3 * scale, 2 * scale] } : {}
  const words = isFull ? card : stroke
  return [
    { kind: 'box', ...box, fill: isFull ? stroke : card, stroke, strokeWidth: 1.25 * scale, ...dash },
    signPath(mark, { x: left + (5 + sign / 2) * scale, y: middle }, scale, words),
    write(ink, caption, {
      ...{ x: left + (sign + 10) * scale, y: middle + markTextSize * scale * 0.36, role: 'label' },
      ...{ size: markTextSize * scale, weight: 'semibold', fill: words },
    }),
  ]
}

/** A line once more, in the way of its difference, with the sign at its middle. */
function lineMark(ink: Ink, route: Route, { mark }: ChartDifference, scale: number): SceneItem[] {
  const stroke = colours[ink.theme.name][mark]
  const d = roundedPath(route.points)
  const dash = mark === 'removed' ? { dash: [7, 5] } : {}
  return [
    { kind: 'path', d, stroke, strokeWidth: 2.5, ...dash, round: mark !== 'removed' },
    ...signItems(ink, mark, route.label, scale),
  ]
}

function signItems(ink: Ink, mark: DifferenceMark, { x, y }: Point, scale: number): SceneItem[] {
  const stroke = colours[ink.theme.name][mark]
  const half = 7 * scale
  const isFull = mark === 'added'
  const shape = { x: x - half, y: y - half, width: 2 * half, height: 2 * half }
  const radius = mark === 'added' ? half : mark === 'removed' ? 0 : 3 * scale
  const fill = isFull ? stroke : ink.theme.card
  return [
    { kind: 'box', ...shape, radius, fill, stroke, strokeWidth: 1.25 * scale },
    signPath(mark, { x, y }, scale, isFull ? ink.theme.card : stroke),
  ]
}

function signPath(mark: DifferenceMark, { x, y }: Point, scale: number, stroke: string): SceneItem {
  const at = { x: x - (sign / 2) * scale, y: y - (sign / 2) * scale }
  return { kind: 'path', d: differenceSignPaths[mark], at, scale, stroke, strokeWidth: 1.5, round: true }
}
