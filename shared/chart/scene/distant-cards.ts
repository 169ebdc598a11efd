import { centreOf, rightOf } from '../geometry.ts'
import type { ChartNode } from '../graph.ts'
import type { NodeBox } from '../layout/layout.ts'
import { sizes } from '../sizes.ts'
import { type Ink, writeFitted, writeLines, writeShrunk } from './ink.ts'
import { badges, barWidth, glyph } from './node-parts.ts'
import type { SceneItem, SceneText } from './scene.ts'

/** From far: the sigle alone, or a short name, as large as the card allows. */
export function farText(ink: Ink, node: ChartNode, box: NodeBox): SceneItem[] {
  const { x, y } = centreOf(box)
  const look = { x, y, role: 'sigle', anchor: 'middle', fill: ink.theme.levels[node.level].strong } as const
  const width = box.width - 20
  if (node.sigle !== '') return stack(y, writeShrunk(ink, node.sigle, width, [24, 20, 17], look))
  const most = box.height < sizes.collapsed.height ? 1 : 2
  return stack(y, writeLines(ink, node.name, width, most, 0, { ...look, size: 16 }))
}

/** From half way: sigle and name, larger than near, in the space that seats and tags leave. */
export function midText(ink: Ink, node: ChartNode, box: NodeBox): SceneItem[] {
  const isBody = node.type === 'body'
  const { y } = centreOf(box)
  const x = isBody ? box.x + barWidth + 10 : box.x + 34
  const badge = badges(ink, node, box)
  const width = rightOf(box) - 8 - x
  const look = { x, y, fill: ink.theme.text } as const
  const title = { ...look, role: 'sigle' } as const
  const lines =
    node.sigle === ''
      ? writeLines(ink, node.name, width - badge.width, linesIn(box), 0, { ...title, size: 14.5 })
      : [
          ...writeShrunk(ink, node.sigle, width - badge.width, [17, 14.5], title),
          ...writeLines(ink, node.name, width, linesIn(box) - 1, 0, { ...look, role: 'name', size: 14 }),
        ]
  return [...(isBody ? [] : [glyph(ink, node, box.x + 10, y - 8)]), ...badge.items, ...stack(y, lines)]
}

/** How many lines of the middle size fit into a card. */
function linesIn(box: NodeBox): number {
  if (box.height <= sizes.team.height) return 1
  return box.height < sizes.body.height ? 2 : 3
}

const leading = 1.2

/** Lines one under the other around a height. */
function stack(middle: number, lines: readonly SceneText[]): SceneText[] {
  const height = lines.reduce((sum, line) => sum + line.size * leading, 0)
  let top = middle - height / 2
  return lines.map((line) => {
    const y = top + line.size * 0.95
    top += line.size * leading
    return { ...line, y }
  })
}

/** The name of a container that is not near, in its header. */
export function distantHeader(ink: Ink, node: ChartNode, box: NodeBox): SceneItem[] {
  return writeFitted(ink, node.sigle || node.name, box.width - 16, {
    x: box.x + 8,
    y: box.y + 18,
    role: 'sigle',
    size: ink.detail === 'far' ? 17 : 15,
    fill: ink.theme.levels[node.level].strong,
  })
}
