import { bottomOf, centreOf, rightOf } from '../geometry.ts'
import type { ChartNode } from '../graph.ts'
import type { NodeBox } from '../layout/layout.ts'
import { sizes } from '../sizes.ts'
import { farText, midText } from './distant-cards.ts'
import { type Ink, writeFitted, writeLines, writeShrunk } from './ink.ts'
import { badges, barWidth, borderDash, cardRadius, glyph, kindTag, levelBar, seatDots } from './node-parts.ts'
import type { SceneGroup, SceneItem } from './scene.ts'

/** A node without children, or a collapsed one, as it is drawn at this level of detail. */
export function cardOf(ink: Ink, node: ChartNode, box: NodeBox): SceneGroup {
  const isBody = node.type === 'body'
  const frame = isBody ? bodyFrame(ink, node, box) : entityFrame(ink, node, box)
  return { role: node.type, id: node.id, items: [...frame, ...textOf(ink, node, box)] }
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

function bodyText(ink: Ink, node: ChartNode, box: NodeBox): SceneItem[] {
  const left = box.x + barWidth + 10
  const right = rightOf(box) - 8
  const badge = badges(ink, node, box)
  const compact = box.height <= sizes.team.height
  const middle = bottomOf(box) - (compact ? 11 : 16)
  return [
    ...bodyTitle(ink, node, left, box.y + (compact ? 15 : 20), right - left, badge.width, compact),
    ...badge.items,
    ...bodyFoot(ink, node, box, left, right, middle),
  ]
}

function bodyTitle(
  ink: Ink,
  node: ChartNode,
  x: number,
  y: number,
  width: number,
  badgeWidth: number,
  compact: boolean,
): SceneItem[] {
  const { text } = ink.theme
  const bold = { x, y, role: 'sigle' as const, fill: text }
  if (compact) return writeShrunk(ink, node.sigle || node.name, width - badgeWidth, [12, 11.5], bold)
  if (node.sigle === '') return writeLines(ink, node.name, width - badgeWidth, 2, 16, bold)
  return [
    ...writeFitted(ink, node.sigle, width - badgeWidth, bold),
    ...writeLines(ink, node.name, width, 2, 14.5, { x, y: y + 16, role: 'name', fill: text }),
  ]
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
    const lines = writeLines(ink, node.name, width - badgeWidth, 2, 15, {
      x,
      y: 0,
      role: 'sigle',
      size: 12.5,
      fill,
    })
    const top = centreOf(box).y - (lines.length - 1) * 7.5 + 4.5
    return lines.map((line, i) => ({ ...line, y: top + i * 15 }))
  }
  return [
    ...writeFitted(ink, node.sigle, width - badgeWidth, { x, y: box.y + 17, role: 'sigle', size: 13, fill }),
    ...writeLines(ink, node.name, width, 2, 13.5, { x, y: box.y + 32, role: 'name', size: 11.5, fill }),
  ]
}
