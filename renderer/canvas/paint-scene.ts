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

export type PaintView = {
  readonly x: number
  readonly y: number
  readonly zoom: number
  readonly width: number
  readonly height: number
  readonly pixelRatio: number
}

const families = {
  'public-sans': '"Public Sans Variable", "Segoe UI", system-ui, sans-serif',
  'source-sans': '"Source Sans 3", sans-serif',
} as const
const weights = { regular: 400, semibold: 600 } as const

// A path of a scene never changes: parsed once, drawn at every frame.
const parsedPaths = new WeakMap<ScenePath, Path2D>()

/** Draws a scene as seen through `view`; `fade` says how strongly each group is drawn (1: fully). */
export function paintScene(
  context: CanvasRenderingContext2D,
  scene: Scene,
  view: PaintView,
  fade: (group: SceneGroup) => number,
): void {
  const { pixelRatio, zoom } = view
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0)
  context.globalAlpha = 1
  context.fillStyle = scene.background
  context.fillRect(0, 0, view.width, view.height)
  context.setTransform(pixelRatio * zoom, 0, 0, pixelRatio * zoom, pixelRatio * view.x, pixelRatio * view.y)
  for (const group of scene.groups) {
    context.globalAlpha = fade(group)
    for (const item of group.items) paintItem(context, item, families[scene.face])
  }
}

function paintItem(context: CanvasRenderingContext2D, item: SceneItem, family: string): void {
  if (item.kind === 'box') paintBox(context, item)
  else if (item.kind === 'path') paintPath(context, item)
  else if (item.kind === 'circle') paintCircle(context, item)
  else if (item.kind === 'text') paintText(context, item, family)
  else assertNever(item)
}

type Inked = Pick<SceneBox, 'fill' | 'stroke' | 'strokeWidth'> & {
  readonly dash?: readonly number[] | undefined
}

function ink(context: CanvasRenderingContext2D, item: Inked, path?: Path2D): void {
  if (item.fill !== undefined) {
    context.fillStyle = item.fill
    if (path === undefined) context.fill()
    else context.fill(path)
  }
  if (item.stroke === undefined) return
  context.strokeStyle = item.stroke
  context.lineWidth = item.strokeWidth ?? 1
  context.setLineDash([...(item.dash ?? [])])
  if (path === undefined) context.stroke()
  else context.stroke(path)
}

function paintBox(context: CanvasRenderingContext2D, box: SceneBox): void {
  context.beginPath()
  if (box.radius === 0) context.rect(box.x, box.y, box.width, box.height)
  else context.roundRect(box.x, box.y, box.width, box.height, box.radius)
  ink(context, box)
}

function paintCircle(context: CanvasRenderingContext2D, circle: SceneCircle): void {
  context.beginPath()
  context.arc(circle.x, circle.y, circle.radius, 0, 2 * Math.PI)
  ink(context, circle)
}

function paintPath(context: CanvasRenderingContext2D, item: ScenePath): void {
  const path = parsedPaths.get(item) ?? new Path2D(item.d)
  parsedPaths.set(item, path)
  context.lineCap = item.round === true ? 'round' : 'butt'
  context.lineJoin = 'round'
  context.save()
  context.translate(item.at?.x ?? 0, item.at?.y ?? 0)
  context.scale(item.scale ?? 1, item.scale ?? 1)
  ink(context, item, path)
  context.restore()
}

const alignments = { start: 'left', middle: 'center', end: 'right' } as const

function paintText(context: CanvasRenderingContext2D, item: SceneText, family: string): void {
  context.font = `${weights[item.weight]} ${item.size}px ${family}`
  context.textAlign = alignments[item.anchor]
  context.textBaseline = 'alphabetic'
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
