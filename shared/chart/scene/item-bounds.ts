import { inflate, type Rect, unionOf } from '../geometry.ts'
import type { Face } from './advance-widths.ts'
import type { SceneGroup, SceneItem, ScenePath, SceneText } from './scene.ts'
import { textWidth } from './text-fit.ts'

/** The rectangle around what a group draws, never smaller than it is; empty at the origin when it draws nothing. */
export function boundsOfGroup(group: SceneGroup, face: Face): Rect {
  return unionOf(group.items.map((item) => boundsOfItem(item, face)))
}

/** The rectangle around one item, its stroke included. */
export function boundsOfItem(item: SceneItem, face: Face): Rect {
  if (item.kind === 'text') return boundsOfText(item, face)
  const half = item.stroke === undefined ? 0 : (item.strokeWidth ?? 1) / 2
  if (item.kind === 'box') return inflate(item, half)
  if (item.kind === 'path') return inflate(boundsOfPath(item), half)
  const { x, y, radius } = item
  return inflate({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }, half)
}

function boundsOfText({ text, x, y, size, weight, anchor, upwards }: SceneText, face: Face): Rect {
  const width = textWidth(text, { face, weight, size })
  const start = anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width
  return upwards === true
    ? { x: x - size, y: y - (width - start), width: 1.3 * size, height: width }
    : { x: x - start, y: y - size, width, height: 1.3 * size }
}

/** How many numbers follow each command, and which of them is the x and the y of where it leads. */
const commands: Readonly<Record<string, readonly (readonly [x: number | null, y: number | null])[]>> = {
  M: [[0, 1]],
  L: [[0, 1]],
  H: [[0, null]],
  V: [[null, 0]],
  Q: [
    [0, 1],
    [2, 3],
  ],
  C: [
    [0, 1],
    [2, 3],
    [4, 5],
  ],
  A: [[5, 6]],
  Z: [],
}

/** Control points lie outside their curve, and an arc is taken for a whole circle: larger does no harm. */
function boundsOfPath({ d, at = { x: 0, y: 0 }, scale = 1 }: ScenePath): Rect {
  const points: Rect[] = []
  let [x, y] = [0, 0]
  for (const [, command = '', rest = ''] of d.matchAll(/([MLHVQCAZ])([^MLHVQCAZ]*)/g)) {
    const numbers = (rest.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number)
    const step = command === 'A' ? 7 : Math.max(1, 2 * (commands[command]?.length ?? 1))
    const length = command === 'H' || command === 'V' ? 1 : step
    for (let start = 0; start < numbers.length; start += length) {
      for (const [ix, iy] of commands[command] ?? []) {
        if (ix !== null) x = numbers[start + ix] ?? x
        if (iy !== null) y = numbers[start + iy] ?? y
        const radius = command === 'A' ? 2 * Math.max(numbers[start] ?? 0, numbers[start + 1] ?? 0) : 0
        points.push(inflate({ x, y, width: 0, height: 0 }, radius))
      }
    }
  }
  const around = unionOf(points)
  return {
    x: at.x + around.x * scale,
    y: at.y + around.y * scale,
    width: around.width * scale,
    height: around.height * scale,
  }
}
