import { bottomOf, centreOf, rightOf } from '../geometry.ts'
import type { ChartNode } from '../graph.ts'
import type { NodeBox } from '../layout/layout.ts'
import { sizes } from '../sizes.ts'
import { farText, midText } from './distant-cards.ts'
import { type Fit, type Ink, writeName, writeShrunk } from './ink.ts'
import { badges, barWidth, borderDash, cardRadius, glyph, kindTag, levelBar, seatDots } from './node-parts.ts'
import type { SceneItem, SceneText } from './scene.ts'

/** A node without children, or a collapsed one, as it is drawn at this level of detail. */
export function cardOf(ink: Ink, node: ChartNode, box: NodeBox): SceneItem[] {
  const isBody = node.type === 'body'
  const frame = isBody ? bodyFrame(ink, node, box) : entityFrame(ink, node, box)
  return [...frame, ...textOf(ink, node, box)]
}

function textOf(ink: Ink, node: ChartNode, box: NodeBox): SceneItem[] {
  if (ink.detail === 'far') return farText(ink, node, box)
  if (ink.detail === 'mid') return midText(ink, node, box)
  return node.type === 'body' ? bodyText(ink, node, box) : entityText(ink, node, box)
}

function bodyFrame(ink: Ink, node: ChartNode, box: NodeBox): SceneItem[] {
  const { x, y, width, height } = box
  const fill = ink.detail === 'far' ? ink.theme.levels[node.level].light : ink.theme.card
  return [
    { kind: 'box', x, y, width, height, radius: cardRadius, fill },
    levelBar(ink, node, box, cardRadius),
    outline(ink.theme.cardBorder, node, box, cardRadius),
  ]
}

function entityFrame(ink: Ink, node: ChartNode, box: NodeBox): SceneItem[] {
  const { x, y, width, height } = box
  const { light, border } = ink.theme.levels[node.level]
  return [{ kind: 'box', x, y, width, height, radius: 0, fill: light }, outline(border, node, box, 0)]
}

function outline(stroke: string, node: ChartNode, box: NodeBox, radius: number): SceneItem {
  const { x, y, width, height } = box
  return { kind: 'box', x, y, width, height, radius, stroke, strokeWidth: 1, dash: borderDash(node) }
}

/** Ways to set a name beside a sigle, then alone; the last ones are for long names, which fill the card. */
const bodyNames = {
  below: [
    { size: 12, most: 2, leading: 14.5 },
    { size: 11.5, most: 3, leading: 12.5 },
  ],
  alone: [
    { size: 13.5, most: 2, leading: 16 },
    { size: 12, most: 3, leading: 14 },
  ],
} satisfies Record<string, readonly Fit[]>

function bodyText(ink: Ink, node: ChartNode, box: NodeBox): SceneItem[] {
  if (box.height <= sizes.team.height) return teamText(ink, node, box)
  const left = box.x + barWidth + 10
  const right = rightOf(box) - 8
  const badge = badges(ink, node, box)
  return [
    ...bodyTitle(ink, node, left, box.y + 20, right - left, badge.width),
    ...badge.items,
    ...bodyFoot(ink, node, box, left, right, bottomOf(box) - 16),
  ]
}

function bodyTitle(
  ink: Ink,
  node: ChartNode,
  x: number,
  y: number,
  width: number,
  badgeWidth: number,
): SceneItem[] {
  const { text } = ink.theme
  const bold = { x, y, role: 'sigle' as const, fill: text }
  if (node.sigle === '') return writeName(ink, node.name, width - badgeWidth, bodyNames.alone, bold)
  return [
    ...writeShrunk(ink, node.sigle, width - badgeWidth, [13.5, 12, 11], bold),
    ...writeName(ink, node.name, width, bodyNames.below, { ...bold, y: y + 16, role: 'name' }, node.sigle),
  ]
}

/** A team inside its school: one line above its seats, or two in the place of the tag. */
const teamNames: readonly Fit[] = [
  { size: 12, most: 1 },
  { size: 11.5, most: 1 },
  { size: 11, most: 2, leading: 12, shift: -2.5 },
]

function teamText(ink: Ink, node: ChartNode, box: NodeBox): SceneItem[] {
  const left = box.x + barWidth + 10
  const right = rightOf(box) - 8
  const badge = badges(ink, node, box)
  const at = { x: left, y: box.y + 15, role: 'sigle', fill: ink.theme.text } as const
  const lines = writeName(ink, node.sigle || node.name, right - left - badge.width, teamNames, at)
  const foot =
    lines.length > 1
      ? seatDots(ink, node.seats ?? [], left, bottomOf(box) - 7).items
      : bodyFoot(ink, node, box, left, right, bottomOf(box) - 11)
  return [...lines, ...badge.items, ...foot]
}

function bodyFoot(
  ink: Ink,
  node: ChartNode,
  box: NodeBox,
  left: number,
  right: number,
  middle: number,
): SceneItem[] {
  const dots = seatDots(ink, node.seats ?? [], left, middle)
  const room = right - left - dots.width - (dots.width > 0 ? 6 : 0)
  return [...dots.items, ...kindTag(ink, node, box, right, middle, room)]
}

const entityNames = {
  below: [
    { size: 11.5, most: 2, leading: 13.5 },
    { size: 11, most: 3, leading: 11.8 },
    { size: 10.5, most: 3, leading: 11.8 },
  ],
  alone: [
    { size: 12.5, most: 2, leading: 15 },
    { size: 11.5, most: 3, leading: 14 },
    { size: 10.5, most: 4, leading: 12.5 },
  ],
} satisfies Record<string, readonly Fit[]>

function entityText(ink: Ink, node: ChartNode, box: NodeBox): SceneItem[] {
  const left = box.x + 34
  const badge = badges(ink, node, box)
  const width = rightOf(box) - 8 - left
  const mark = glyph(ink, node, box.x + 10, node.sigle === '' ? centreOf(box).y - 8 : box.y + 8)
  return [mark, ...badge.items, ...entityLines(ink, node, left, box, width, badge.width)]
}

function entityLines(
  ink: Ink,
  node: ChartNode,
  x: number,
  box: NodeBox,
  width: number,
  badgeWidth: number,
): SceneItem[] {
  const fill = ink.theme.text
  if (node.sigle === '') {
    const at = { x, y: 0, role: 'sigle', fill } as const
    return aroundMiddle(centreOf(box).y, writeName(ink, node.name, width - badgeWidth, entityNames.alone, at))
  }
  const at = { x, y: 0, role: 'name', fill } as const
  const lines = writeName(ink, node.name, width, entityNames.below, at, node.sigle)
  // Three lines leave the sigle less room above it.
  const [sigleAt, nameAt] = lines.length > 2 ? [14, 26.2] : [17, 32]
  const sigle = { x, y: box.y + sigleAt, role: 'sigle', fill } as const
  return [
    ...writeShrunk(ink, node.sigle, width - badgeWidth, [13, 11.5], sigle),
    ...lines.map((line) => ({ ...line, y: box.y + nameAt + line.y })),
  ]
}

/** Lines that begin at 0, moved so that they stand around a height. */
function aroundMiddle(middle: number, lines: readonly SceneText[]): SceneText[] {
  const shift = middle - (lines.at(-1)?.y ?? 0) / 2 + (lines[0]?.size ?? 0) * 0.36
  return lines.map((line) => ({ ...line, y: line.y + shift }))
}
