import { centreOf, rightOf } from '../geometry.ts'
import type { ChartNode } from '../graph.ts'
import type { NodeBox } from '../layout/layout.ts'
import { type Fit, type Ink, shortUnder, type Writing, writeName, writeShrunk, writeWhole } from './ink.ts'
import { badgeMark, badges, barWidth, glyph } from './node-parts.ts'
import type { SceneItem, SceneText } from './scene.ts'

/** From far: the sigle alone, or a short name, as large as the card allows. */
export function farText(ink: Ink, node: ChartNode, box: NodeBox): SceneItem[] {
  const { x, y } = centreOf(box)
  const look = { x, y, role: 'sigle', anchor: 'middle', fill: ink.theme.levels[node.level].strong } as const
  const star = coordinationFromFar(ink, node, box)
  const width = box.width - 20 - (star.length === 0 ? 0 : 2 * farBadge)
  const words =
    node.sigle === ''
      ? writeLarge(ink, node, width, linesOf(box, [16, 14, 12]), look)
      : writeShrunk(ink, node.sigle, width, [24, 20, 17, 14], look)
  return [...stack(y, words), ...star]
}

const farBadge = 20

/** Who carries the global coordination is told from far as well: one looks for it first. */
function coordinationFromFar(ink: Ink, node: ChartNode, box: NodeBox): SceneItem[] {
  if (node.badges?.includes('coordination') !== true) return []
  return [badgeMark(ink, 'coordination', { x: rightOf(box) - farBadge - 4, y: box.y + 4 }, farBadge / 12)]
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
  const names = linesOf(box, [14.5, 13, 12])
  const lines =
    node.sigle === ''
      ? writeLarge(ink, node, width - badge.width, names, title)
      : [
          ...writeShrunk(ink, node.sigle, width - badge.width, [17, 14.5, 12], title),
          ...nameUnderSigle(ink, node, width, box, { ...look, role: 'name' }),
        ]
  return [...(isBody ? [] : [glyph(ink, node, box.x + 10, y - 8)]), ...badge.items, ...stack(y, lines)]
}

const leading = 1.2

/** For each size, as many lines as stand in a card, less what is taken already. */
function linesOf(box: NodeBox, sizesToTry: readonly number[], taken = 0): readonly Fit[] {
  return sizesToTry.map((size) => {
    const most = Math.max(1, Math.floor((box.height - 6 - taken) / (size * leading)))
    return { size, most }
  })
}

/** A name that does not fit under its sigle is left out: half of it would say less than the sigle alone. */
function nameUnderSigle(
  ink: Ink,
  node: ChartNode,
  width: number,
  box: NodeBox,
  writing: Writing,
): SceneText[] {
  const fits = linesOf(box, [14, 12.5, 11.5], 17 * leading)
  return (
    writeWhole(ink, node.name, width, fits, writing) ??
    writeWhole(ink, shortUnder(ink, node.name, node.sigle), width, fits, writing) ??
    []
  )
}

/** As large as possible: a short form in a large size says more from far than a long one in a small size. */
function writeLarge(
  ink: Ink,
  node: ChartNode,
  width: number,
  fits: readonly Fit[],
  writing: Writing,
): SceneText[] {
  for (const fit of fits) {
    const whole =
      writeWhole(ink, node.name, width, [fit], writing) ??
      writeWhole(ink, ink.words.shortName(node.name), width, [fit], writing)
    if (whole !== undefined) return whole
  }
  return writeName(ink, node.name, width, fits, writing)
}

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

const headerSizes = { far: [17, 15, 13], mid: [15, 14, 13] } as const

/** The name of a container that is not near, in its header. */
export function distantHeader(ink: Ink, node: ChartNode, box: NodeBox): SceneItem[] {
  const at = {
    x: box.x + 8,
    y: box.y + 18,
    role: 'sigle',
    fill: ink.theme.levels[node.level].strong,
  } as const
  const sizesToTry = headerSizes[ink.detail === 'far' ? 'far' : 'mid']
  if (node.sigle !== '') return writeShrunk(ink, node.sigle, box.width - 16, sizesToTry, at)
  const fits = sizesToTry.map((size): Fit => ({ size, most: 1 }))
  return writeLarge(ink, node, box.width - 16, fits, at)
}
