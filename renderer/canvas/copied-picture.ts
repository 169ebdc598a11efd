import type { Chart } from '#shared/chart/chart.ts'
import { inflate, unionOf } from '#shared/chart/geometry.ts'
import type { NodeBox } from '#shared/chart/layout/layout.ts'
import { routeEdges } from '#shared/chart/routing/route-edges.ts'
import { buildScene } from '#shared/chart/scene/build-scene.ts'
import { detailFor } from '#shared/chart/scene/detail.ts'
import { chartWords } from '#shared/text/chart.ts'
import type { Picture } from './copied-table.ts'
import { paintScene } from './paint-scene.ts'

/** Around what is shown, in units. */
const margin = 16
/** Pixels of the picture for one of the page, on paper still sharp. */
const sharpness = 2
/** The longest side of a picture, in its own pixels. */
const longest = 6000

/** Some nodes with the lines between them, as a picture on white; null when none of them is drawn. */
export async function pictureOf(chart: Chart, ids: ReadonlySet<string>): Promise<Picture | null> {
  const boxes = new Map<string, NodeBox>()
  for (const [id, box] of chart.layout.boxes) if (ids.has(id)) boxes.set(id, box)
  if (boxes.size === 0) return null
  const layout = { ...chart.layout, boxes }
  const inner = chart.routes.filter(({ sourceId, targetId }) => boxes.has(sourceId) && boxes.has(targetId))
  // Found anew: a line may have been drawn in part by another that does not come along.
  const edgeIds = new Set(inner.map(({ edgeId }) => edgeId))
  const routes = routeEdges(
    chart.graph,
    layout,
    chart.graph.edges.filter(({ id }) => edgeIds.has(id)),
  )
  // The face of the page: that of paper is not loaded here.
  const options = { theme: 'screen-light', detail: detailFor(1), words: chartWords } as const
  const scene = buildScene(chart.graph, layout, routes, options)
  const points = routes.flatMap((route) => route.points.map((point) => ({ ...point, width: 0, height: 0 })))
  const { x, y, width, height } = inflate(unionOf([...boxes.values(), ...points]), margin)
  const pixelRatio = Math.min(sharpness, longest / Math.max(width, height))
  const canvas = new OffscreenCanvas(Math.ceil(width * pixelRatio), Math.ceil(height * pixelRatio))
  // The same drawing as on a canvas of the page; nothing of the page is asked.
  const context = canvas.getContext('2d') as unknown as CanvasRenderingContext2D | null
  if (context === null) return null
  const groups = scene.groups.filter(({ role }) => role !== 'band')
  paintScene(
    context,
    { ...scene, background: '#ffffff', groups },
    { x: -x, y: -y, zoom: 1, width, height, pixelRatio },
    () => 1,
  )
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer())
  return { base64: base64Of(bytes), width: Math.round(width), height: Math.round(height) }
}

function base64Of(bytes: Uint8Array): string {
  // In pieces: the arguments of one call are limited.
  const piece = 0x8000
  let text = ''
  for (let at = 0; at < bytes.length; at += piece)
    text += String.fromCharCode(...bytes.subarray(at, at + piece))
  return btoa(text)
}
