import { rightOf } from '../geometry.ts'
import type { ChartNode } from '../graph.ts'
import type { NodeBox } from '../layout/layout.ts'
import { sizes } from '../sizes.ts'
import { distantHeader } from './distant-cards.ts'
import {
  type Fit,
  type Ink,
  settingOf,
  textStyles,
  write,
  writeName,
  writeShrunk,
  writeWhole,
} from './ink.ts'
import { badges, borderDash, glyph } from './node-parts.ts'
import type { SceneItem } from './scene.ts'
import { textWidth } from './text-fit.ts'

/** What a container holds, as it will be said in words. */
export type Content = { readonly count: number; readonly kind: string }

/** The most numerous kind among the children of a container, entities before instances; the first one on a draw. */
export function contentOf(children: readonly ChartNode[]): Content | undefined {
  const entities = children.filter((child) => child.type === 'entity')
  const counts = new Map<string, number>()
  for (const child of entities.length > 0 ? entities : children)
    counts.set(child.kind, (counts.get(child.kind) ?? 0) + 1)
  let best: Content | undefined
  for (const [kind, count] of counts) if (best === undefined || count > best.count) best = { kind, count }
  return best
}

/** A container: header with glyph, name and count, and the space in which its children stand. */
export function containerOf(
  ink: Ink,
  node: ChartNode,
  box: NodeBox,
  content: Content | undefined,
): SceneItem[] {
  const { x, y, width, height } = box
  const { light, border } = ink.theme.levels[node.level]
  return [
    { kind: 'box', x, y, width, height, radius: 0, fill: ink.theme.containerFill },
    { kind: 'box', x, y, width, height: sizes.header, radius: 0, fill: light },
    { kind: 'box', x, y, width, height, radius: 0, stroke: border, strokeWidth: 1, dash: borderDash(node) },
    ...(ink.detail === 'near' ? header(ink, node, box, content) : distantHeader(ink, node, box)),
  ]
}

/** One line, or two set solid, which fill the header. */
const titles: readonly Fit[] = [
  { size: 12.5, most: 1 },
  { size: 11.5, most: 1 },
  { size: 10.5, most: 1, shift: -0.5 },
  { size: 10.5, most: 2, leading: 10.5, shift: -6.2 },
]

/** Glyph and name; then what it holds and its level, as far as they leave the name whole. */
function header(ink: Ink, node: ChartNode, box: NodeBox, content: Content | undefined): SceneItem[] {
  const badge = badges(ink, node, { ...box, y: box.y - 2 })
  const left = box.x + 32
  const right = rightOf(box) - 10 - badge.width
  const name = node.sigle || node.name
  const y = box.y + sizes.header / 2 + 4.5
  const title = { x: left, y, role: 'sigle', fill: ink.theme.text } as const
  const aside = asides(ink, node, box, content).find((text) => {
    const room = right - left - textWidth(text, settingOf(ink, 'count')) - asideGap
    return writeWhole(ink, name, room, titles.slice(0, 1), title) !== undefined
  })
  return [
    glyph(ink, node, box.x + 9, box.y + 4),
    ...writeName(ink, name, right - left, titles, title),
    ...(aside === undefined
      ? []
      : [write(ink, aside, { x: right, y, role: 'count', fill: ink.theme.muted, anchor: 'end' })]),
    ...badge.items,
  ]
}

const asideGap = 12

/** What may stand at the right of a header, from the most to the least telling. */
function asides(ink: Ink, node: ChartNode, box: NodeBox, content: Content | undefined): readonly string[] {
  const tag = node.level === box.band ? '' : ink.words.levelTag[node.level]
  const count = content === undefined || content.count < 2 ? '' : ink.words.count(content.count, content.kind)
  return [count !== '' && tag !== '' ? `${count} · ${tag}` : '', count, tag].filter((text) => text !== '')
}

/** One line, or two which push the count down. */
const collapsedTitles: readonly Fit[] = [
  { size: 12.5, most: 1 },
  { size: 11.5, most: 1 },
  { size: 11, most: 2, leading: 12, shift: -4 },
]

/** All that it holds on one line, at the least that can be read. */
const collapsedCounts = [textStyles.count.size, 10.5, 9.5, 8.5] as const

/** The card of a collapsed container: its name and what it holds. */
export function collapsedCard(
  ink: Ink,
  node: ChartNode,
  box: NodeBox,
  content: Content | undefined,
): SceneItem[] {
  const { x, y, width, height } = box
  const { light, border } = ink.theme.levels[node.level]
  const left = x + 34
  const right = rightOf(box) - 10
  const stroke = { kind: 'box', radius: 0, stroke: border, strokeWidth: 1 } as const
  const count = heldTexts(ink, node, content).join(' · ')
  const name = node.sigle || node.name
  const badge = badges(ink, node, { ...box, width: width - 3, y: y - 2 })
  const at = { x: left, y: y + 19, role: 'sigle', fill: ink.theme.text } as const
  const title = writeName(ink, name, right - left - badge.width, collapsedTitles, at)
  return [
    // A second outline behind says that there is more underneath.
    { ...stroke, x: x + 3, y: y + 3, width: width - 3, height: height - 3, fill: light },
    { ...stroke, x, y, width: width - 3, height: height - 3, fill: light, dash: borderDash(node) },
    glyph(ink, node, x + 10, y + 6),
    ...title,
    ...badge.items,
    ...writeShrunk(ink, count, right - left, collapsedCounts, {
      x: left,
      y: y + (title.length > 1 ? 41 : 21 + textStyles.count.size),
      role: 'count',
      fill: ink.theme.muted,
    }),
  ]
}

/** What a closed container holds in words: all of it, whatever the view draws, or how many things stand in it. */
export function heldTexts(ink: Ink, node: ChartNode, content: Content | undefined): readonly string[] {
  if (node.holds !== undefined && node.holds.length > 0) return ink.words.holds(node.holds)
  return content === undefined ? [] : [ink.words.count(content.count, content.kind)]
}
