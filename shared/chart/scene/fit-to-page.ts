import type { Rect } from '../geometry.ts'
import { type Page, pointsPerMillimetre, printArea, sheetOf } from './page.ts'
import type { GroupRole, Scene } from './scene.ts'

/** How a scene lies on a sheet. */
export type PageFit = {
  /** The sheet in units of the scene, margins included: the viewBox of the printed drawing. */
  readonly viewBox: Rect
  readonly widthMm: number
  readonly heightMm: number
  /** Points of paper per unit of the scene. */
  readonly scale: number
  /** Size in points of the smallest text of the nodes, and of the one that most of them use. */
  readonly smallestText: number
  readonly usualText: number
  /** False when the smallest text is under seven points: a larger sheet, or several, are to be proposed. */
  readonly legible: boolean
}

/** What is smaller is read by nobody on paper. */
export const leastPoints = 7
/** Small charts are not blown up beyond this. */
const largestScale = 1.1

/** Fits a scene into a page, centred across and from the top; tells how large the text becomes. */
export function fitToPage(scene: Scene, page: Page): PageFit {
  const area = printArea(page)
  const scale = Math.min(area.width / scene.bounds.width, area.height / scene.bounds.height, largestScale)
  const sheet = sheetOf(page)
  const unitsPerMm = pointsPerMillimetre / scale
  const width = sheet.width * unitsPerMm
  const height = sheet.height * unitsPerMm
  const viewBox = {
    x: scene.bounds.x + scene.bounds.width / 2 - width / 2,
    y: scene.bounds.y - page.margin * unitsPerMm,
    width,
    height,
  }
  const sizes = textSizes(scene)
  const smallestText = (sizes[0] ?? 0) * scale
  const usualText = mostFrequent(sizes) * scale
  return {
    viewBox,
    widthMm: sheet.width,
    heightMm: sheet.height,
    scale,
    smallestText,
    usualText,
    legible: smallestText >= leastPoints,
  }
}

/** Their size is that of paper, whatever the drawing. */
const sizedByPage: ReadonlySet<GroupRole> = new Set(['legend', 'title-block', 'frame'])

function textSizes(scene: Scene): number[] {
  return scene.groups
    .filter(({ role }) => !sizedByPage.has(role))
    .flatMap((group) => group.items.flatMap((item) => (item.kind === 'text' ? item.size : [])))
    .sort((a, b) => a - b)
}

function mostFrequent(sizes: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const size of sizes) counts.set(size, (counts.get(size) ?? 0) + 1)
  let best = 0
  for (const [size, count] of counts) if (count > (counts.get(best) ?? 0)) best = size
  return best
}
