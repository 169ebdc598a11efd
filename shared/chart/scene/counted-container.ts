import { nodesById } from '../by-id.ts'
import { centreOf, rightOf } from '../geometry.ts'
import type { ChartGraph, ChartNode } from '../graph.ts'
import type { Layout, NodeBox } from '../layout/layout.ts'
import { type Content, heldTexts } from './containers.ts'
import { drawnLater } from './drawn-later.ts'
import { type Ink, settingOf, write } from './ink.ts'
import { badgeMark } from './node-parts.ts'
import type { SceneGroup, SceneItem } from './scene.ts'
import { breakLines, textWidth, wholeLines } from './text-fit.ts'

/**
 * Sizes tried for the words on a container seen from far: they must be read at a zoom of a tenth. Few and far apart, so
 * that neighbours of about the same room speak equally loud.
 */
const sizes = [96, 68, 48, 34, 24, 17, 14] as const
const padding = 16
/** Of very many containers some are asked how large their words may be. */
const mostMeasured = 64
/** The name is that much larger than what is held. */
const nameFactor = 1.2
const leading = 1.25

/**
 * A container seen from so far that only what it holds is told: « 28 écoles · 26 équipes · 2 sans directeur », on as
 * many lines as make the words largest.
 */
export function countedContainer(
  ink: Ink,
  node: ChartNode,
  box: NodeBox,
  content: Content | undefined,
  most: number,
): SceneItem[] {
  const { x, y, width, height } = box
  const { light, border, strong } = ink.theme.levels[node.level]
  const { title, lines, size } = largest(ink, node, box, content, most)
  const top = centreOf(box).y - (heightOf(title, lines) * size) / 2
  const at = { x: centreOf(box).x, role: 'sigle', anchor: 'middle', fill: strong } as const
  const below = top + title.length * nameFactor * leading * size
  return [
    { kind: 'box', x, y, width, height, radius: 0, fill: light, stroke: border, strokeWidth: 1 },
    ...title.map((line, i) =>
      write(ink, line, { ...at, y: top + (i * leading + 1) * nameFactor * size, size: nameFactor * size }),
    ),
    ...lines.map((line, i) =>
      write(ink, line, { ...at, y: below + (i * leading + 0.95) * size, size, weight: 'regular' }),
    ),
    ...(node.badges ?? [])
      .filter((badge) => badge === 'coordination')
      .map((badge) => badgeMark(ink, badge, { x: rightOf(box) - 40, y: y + 8 }, 32 / 12)),
  ]
}

/**
 * The size that the words of containers counted together do not exceed: half of them have room for it or for more, so
 * that one does not shout beside the others.
 */
export function countedSize(
  ink: Ink,
  graph: ChartGraph,
  layout: Layout,
  counted: ReadonlySet<string>,
): number {
  const ids = [...counted]
  const step = Math.ceil(ids.length / mostMeasured)
  const byId = nodesById(graph)
  const fitting = ids.flatMap((id, i) => {
    const [node, box] = [byId.get(id), layout.boxes.get(id)]
    if (i % step !== 0 || node === undefined || box === undefined) return []
    return [largest(ink, node, box, undefined, sizes[0]).size]
  })
  fitting.sort((a, b) => a - b)
  return fitting[Math.floor((fitting.length - 1) / 2)] ?? sizes[0]
}

/** In sizes of the words. */
function heightOf(title: readonly string[], lines: readonly string[]): number {
  return (title.length * nameFactor + lines.length) * leading
}

/**
 * Over the containers that will be counted from a little farther, what will then stand there: drawn more and more
 * firmly on the way out, it makes one picture of the other without a jump.
 */
export function countedPlates(
  ink: Ink,
  graph: ChartGraph,
  layout: Layout,
  counted: ReadonlySet<string>,
): readonly SceneGroup[] {
  const most = countedSize(ink, graph, layout, counted)
  return graph.nodes.flatMap((node) => {
    const box = counted.has(node.id) ? layout.boxes.get(node.id) : undefined
    if (box === undefined) return []
    const { id } = node
    return [drawnLater({ role: 'count', id }, () => countedContainer(ink, node, box, undefined, most))]
  })
}

/** All on one line, the first alone on its own, or each on its own. */
function waysToBreak(texts: readonly string[]): readonly (readonly string[])[] {
  const [first, ...others] = texts
  if (first === undefined) return [[]]
  if (others.length < 2) return [[texts.join(' · ')], texts]
  return [[texts.join(' · ')], [first, others.join(' · ')], texts]
}

type Words = {
  readonly title: readonly string[]
  readonly lines: readonly string[]
  readonly size: number
}

/** The largest words, up to a size, that leave name and content whole in a box; in the smallest size, what of them has room. */
function largest(
  ink: Ink,
  node: ChartNode,
  { width, height }: NodeBox,
  content: Content | undefined,
  most: number,
): Words {
  const room = { width: width - 2 * padding, height: height - padding }
  const ways = waysToBreak(heldTexts(ink, node, content))
  const unit = (line: string) => textWidth(line, settingOf(ink, 'sigle', 1, 'regular'))
  const names = node.sigle === '' ? [node.name, ink.words.shortName(node.name)] : [node.sigle]
  for (const size of sizes.filter((one) => one <= most))
    for (const name of names) {
      const title = wholeLines(name, room.width, 3, settingOf(ink, 'sigle', size * nameFactor))
      const lines = ways.find(
        (way) =>
          way.every((line) => unit(line) * size <= room.width) &&
          title !== undefined &&
          heightOf(title, way) * size <= room.height,
      )
      if (title !== undefined && lines !== undefined) return { title, lines, size }
    }
  const size = sizes.at(-1) ?? 14
  const title = breakLines(names.at(-1) ?? '', room.width, 1, settingOf(ink, 'sigle', size * nameFactor))
  return { title, lines: [], size }
}
