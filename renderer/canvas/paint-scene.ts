import { bottomOf, inflate, overlaps, type Rect, rightOf } from '#shared/chart/geometry.ts'
import type {
  Scene,
  SceneBox,
  SceneCircle,
  SceneGroup,
  SceneItem,
  ScenePath,
  SceneText,
} from '#shared/chart/scene/scene.ts'
import { assertNever } from '#shared/kit/assert-never.ts'
import { dashedPieces, periodOf } from './dashed-pieces.ts'

export type PaintView = {
  readonly x: number
  readonly y: number
  readonly zoom: number
  readonly width: number
  readonly height: number
  readonly pixelRatio: number
  /** The only part to paint, in units of the chart; what lies outside stays as it was. */
  readonly only?: Rect | undefined
}

const families = {
  'public-sans': '"Public Sans Variable", "Segoe UI", system-ui, sans-serif',
  'source-sans': '"Source Sans 3", sans-serif',
} as const
const weights = { regular: 400, semibold: 600 } as const

/** What is smaller than this on the screen, in pixels, is not there to be seen: texts, strokes, corners, dashes. */
const least = { text: 3.5, stroke: 0.05, radius: 0.8, period: 3 } as const

type Part = { readonly path: Path2D; readonly bounds: Rect }

// A path of a scene never changes: parsed once, drawn at every frame.
const parsedPaths = new WeakMap<ScenePath, Path2D>()
const parsedParts = new WeakMap<ScenePath, readonly Part[] | null>()

/** The context with what is the same for all items of a painting. */
type Pen = {
  readonly context: CanvasRenderingContext2D
  readonly family: string
  readonly zoom: number
  /** What is to be painted, in units of the chart, with room for the width of a line. */
  readonly seen: Rect
  /** The font that the context has; none as long as nothing was written. */
  font?: string
}

/** Draws a scene as seen through `view`; `fade` says how strongly each group is drawn (1: fully). */
export function paintScene(
  context: CanvasRenderingContext2D,
  scene: Scene,
  view: PaintView,
  fade: (group: SceneGroup) => number,
): void {
  const { pixelRatio, zoom } = view
  const seen = inflate(view.only ?? seenBy(view), strokeRoom)
  const pen: Pen = { context, family: families[scene.face], zoom: zoom * pixelRatio, seen }
  context.save()
  if (view.only !== undefined) clipTo(context, view, view.only)
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0)
  context.globalAlpha = 1
  context.fillStyle = scene.background
  context.fillRect(0, 0, view.width, view.height)
  context.setTransform(pixelRatio * zoom, 0, 0, pixelRatio * zoom, pixelRatio * view.x, pixelRatio * view.y)
  context.textBaseline = 'alphabetic'
  context.lineJoin = 'round'
  for (const group of scene.groups) {
    context.globalAlpha = fade(group)
    for (const item of group.items) paintItem(pen, item)
  }
  context.restore()
}

/** Half the width of a line and of its round ends, and more. */
const strokeRoom = 8

/** What of a chart is seen, in its units. */
export function seenBy({ x, y, zoom, width, height }: PaintView): Rect {
  return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }
}

/** Along whole pixels of the screen: what is painted inside is then the same as without. */
function clipTo(context: CanvasRenderingContext2D, { x, y, zoom, pixelRatio }: PaintView, area: Rect): void {
  const at = (units: number, shift: number) => (units * zoom + shift) * pixelRatio
  const [left, top] = [Math.floor(at(area.x, x)), Math.floor(at(area.y, y))]
  const [right, bottom] = [Math.ceil(at(rightOf(area), x)), Math.ceil(at(bottomOf(area), y))]
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.beginPath()
  context.rect(left, top, right - left, bottom - top)
  context.clip()
}

function paintItem(pen: Pen, item: SceneItem): void {
  if (item.kind === 'box') paintBox(pen, item)
  else if (item.kind === 'path') paintPath(pen, item)
  else if (item.kind === 'circle') paintCircle(pen, item)
  else if (item.kind === 'text') paintText(pen, item)
  else assertNever(item)
}

type Inked = Pick<SceneBox, 'fill' | 'stroke' | 'strokeWidth' | 'dash'>

/** Chooses the pen for the strokes of an item; false when it has none that can be seen. */
function takesStroke({ context, zoom }: Pen, { stroke, strokeWidth = 1, dash = [] }: Inked): boolean {
  if (stroke === undefined || strokeWidth * zoom < least.stroke) return false
  context.strokeStyle = stroke
  context.lineWidth = strokeWidth
  context.setLineDash([...dash])
  return true
}

/** Strokes a line: of a dashed one only what is in view, and no dashes when they are too small to be seen. */
function strokePath(pen: Pen, item: ScenePath, path: Path2D): void {
  const { context, zoom, seen } = pen
  const { dash = [] } = item
  context.lineCap = item.round === true ? 'round' : 'butt'
  const parts = dash.length === 0 || item.at !== undefined || item.scale !== undefined ? null : partsOf(item)
  if (dash.length > 0 && periodOf(dash) * zoom < least.period) strokeFaintly(pen, item, path)
  else if (parts === null) context.stroke(path)
  else for (const part of parts) if (overlaps(part.bounds, seen)) context.stroke(part.path)
}

/** As a dashed line looks from afar: whole, and as much paler as its gaps are long. */
function strokeFaintly(
  { context }: Pen,
  { dash = [], round, strokeWidth = 1 }: ScenePath,
  path: Path2D,
): void {
  const alpha = context.globalAlpha
  context.globalAlpha = alpha * inkedShare(dash, round === true ? strokeWidth : 0)
  context.setLineDash([])
  context.stroke(path)
  context.globalAlpha = alpha
}

/** How much of a dashed line is inked; round ends make dashes longer by the width of the line. */
function inkedShare(dash: readonly number[], ends: number): number {
  const inked = dash.filter((_, i) => i % 2 === 0).reduce((sum, length) => sum + length + ends, 0)
  return Math.min(1, inked / dash.reduce((sum, length) => sum + length, 0))
}

function partsOf(item: ScenePath): readonly Part[] | null {
  const known = parsedParts.get(item)
  if (known !== undefined) return known
  const pieces = dashedPieces(item.d, item.dash ?? [])
  const parts = pieces?.map(({ d, bounds }) => ({ path: new Path2D(d), bounds })) ?? null
  parsedParts.set(item, parts)
  return parts
}

function paintBox(pen: Pen, box: SceneBox): void {
  const { context, zoom } = pen
  const { x, y, width, height, radius, fill } = box
  const isRound = radius * zoom >= least.radius
  if (isRound) {
    context.beginPath()
    context.roundRect(x, y, width, height, radius)
  }
  if (fill !== undefined) {
    context.fillStyle = fill
    if (isRound) context.fill()
    else context.fillRect(x, y, width, height)
  }
  if (!takesStroke(pen, box)) return
  if (isRound) context.stroke()
  else context.strokeRect(x, y, width, height)
}

function paintCircle(pen: Pen, circle: SceneCircle): void {
  const { context } = pen
  context.beginPath()
  context.arc(circle.x, circle.y, circle.radius, 0, 2 * Math.PI)
  if (circle.fill !== undefined) {
    context.fillStyle = circle.fill
    context.fill()
  }
  if (takesStroke(pen, circle)) context.stroke()
}

function paintPath(pen: Pen, item: ScenePath): void {
  const { context } = pen
  const path = parsedPaths.get(item) ?? new Path2D(item.d)
  parsedPaths.set(item, path)
  const isElsewhere = item.at !== undefined || item.scale !== undefined
  if (isElsewhere) {
    context.save()
    context.translate(item.at?.x ?? 0, item.at?.y ?? 0)
    context.scale(item.scale ?? 1, item.scale ?? 1)
  }
  if (item.fill !== undefined) {
    context.fillStyle = item.fill
    context.fill(path)
  }
  if (takesStroke(pen, item)) strokePath(pen, item, path)
  if (isElsewhere) context.restore()
}

const alignments = { start: 'left', middle: 'center', end: 'right' } as const

function paintText(pen: Pen, item: SceneText): void {
  const { context, zoom } = pen
  if (item.size * zoom < least.text) return
  const font = `${weights[item.weight]} ${item.size}px ${pen.family}`
  // Reading a font takes longer than writing a word in it.
  if (font !== pen.font) context.font = font
  pen.font = font
  context.textAlign = alignments[item.anchor]
  context.fillStyle = item.fill
  if (item.upwards !== true) {
    context.fillText(item.text, item.x, item.y)
    return
  }
  context.save()
  context.translate(item.x, item.y)
  context.rotate(-Math.PI / 2)
  context.fillText(item.text, 0, 0)
  context.restore()
}
