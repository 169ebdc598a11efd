import { centreOf, rightOf } from '../geometry.ts'
import type { ChartGraph, ChartNode } from '../graph.ts'
import type { Layout, NodeBox } from '../layout/layout.ts'
import { type Content, heldTexts } from './containers.ts'
import { drawnLater } from './drawn-later.ts'
import { type Ink, settingOf, write, writeShrunk } from './ink.ts'
import { badgeMark } from './node-parts.ts'
import type { SceneGroup, SceneItem } from './scene.ts'
import { textWidth } from './text-fit.ts'

/** Sizes tried for the words on a container seen from far: they must be read at a zoom of a tenth. */
const sizes = [96, 80, 64, 56, 48, 42, 36, 32, 28, 25, 22, 20, 18, 16, 14] as const
const padding = 16
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
): SceneItem[] {
  const { x, y, width, height } = box
  const { light, border, strong } = ink.theme.levels[node.level]
  const room = { width: width - 2 * padding, height: height - padding }
  const { lines, size } = largest(ink, waysToBreak(heldTexts(ink, node, content)), room)
  const nameSizes = [nameFactor, 1, 0.85, 0.7, 0.6, 0.5, 0.4].map((factor) => factor * size)
  const top = centreOf(box).y - ((nameFactor + lines.length) * size * leading) / 2
  const at = { x: centreOf(box).x, role: 'sigle', anchor: 'middle', fill: strong } as const
  return [
    { kind: 'box', x, y, width, height, radius: 0, fill: light, stroke: border, strokeWidth: 1 },
    ...writeShrunk(ink, node.sigle || node.name, room.width, nameSizes, {
      ...at,
      y: top + nameFactor * size,
    }),
    ...lines.map((line, i) =>
      write(ink, line, {
        ...at,
        y: top + (nameFactor * leading + i * leading + 0.95) * size,
        size,
        weight: 'regular',
      }),
    ),
    ...(node.badges ?? [])
      .filter((badge) => badge === 'coordination')
      .map((badge) => badgeMark(ink, badge, { x: rightOf(box) - 40, y: y + 8 }, 32 / 12)),
  ]
}

/**
 * Over the containers that will be counted from a little farther, what will then stand there: drawn more and more
 * firmly on the way out, it makes one picture of the other without a jump.
 */
export function countedPlates(
  ink: Ink,
  { nodes }: ChartGraph,
  layout: Layout,
  counted: ReadonlySet<string>,
): readonly SceneGroup[] {
  return nodes.flatMap((node) => {
    const box = counted.has(node.id) ? layout.boxes.get(node.id) : undefined
    if (box === undefined) return []
    const { id } = node
    return [drawnLater({ role: 'count', id }, () => countedContainer(ink, node, box, undefined))]
  })
}

/** All on one line, the first alone on its own, or each on its own. */
function waysToBreak(texts: readonly string[]): readonly (readonly string[])[] {
  const [first, ...others] = texts
  if (first === undefined) return [[]]
  if (others.length < 2) return [[texts.join(' · ')], texts]
  return [[texts.join(' · ')], [first, others.join(' · ')], texts]
}

/** The way in which words become largest within a room; in the smallest size, the last way, whatever it leaves out. */
function largest(
  ink: Ink,
  ways: readonly (readonly string[])[],
  room: { readonly width: number; readonly height: number },
): { readonly lines: readonly string[]; readonly size: number } {
  const unit = (line: string) => textWidth(line, settingOf(ink, 'sigle', 1, 'regular'))
  for (const size of sizes)
    for (const lines of ways) {
      const isHighEnough = (nameFactor + lines.length) * size * leading <= room.height
      if (isHighEnough && lines.every((line) => unit(line) * size <= room.width)) return { lines, size }
    }
  return { lines: ways[0]?.slice(0, 1) ?? [], size: sizes.at(-1) ?? 14 }
}
