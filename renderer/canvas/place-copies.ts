import type { Chart } from '#shared/chart/chart.ts'
import { type Point, unionOf } from '#shared/chart/geometry.ts'
import { bandAt } from '#shared/chart/layout/bands.ts'
import { type Drop, dropNodes } from '#shared/chart/layout/drop-nodes.ts'
import type { NodeBox } from '#shared/chart/layout/layout.ts'
import type { Excerpt, Spot } from '#shared/copying/excerpt.ts'
import type { Pasted } from '#shared/copying/paste.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { containerOfBody, containerOfEntity } from '#shared/organisation/containment.ts'

/** Where copies are wanted: each beside its original, at places of their own, or all around a point. */
export type Wanted =
  | { readonly type: 'at'; readonly places: ReadonlyMap<string, Point> }
  | { readonly type: 'around'; readonly point: Point }

/** How far beside its original a copy is put, in units. */
const beside = 24

/** A copy that stands by itself: not in another copy. */
type Root = { readonly id: string; readonly spot: Spot; readonly box: NodeBox }

/** Each copy a little beside its original, when all of these are drawn. */
export function besideOriginals({ layout }: Chart, { spots }: Excerpt): Wanted | null {
  const places = new Map<string, Point>()
  for (const { id } of spots) {
    const box = layout.boxes.get(id)
    if (box === undefined) return null
    places.set(id, { x: box.x + beside, y: box.y + beside })
  }
  return places.size === 0 ? null : { type: 'at', places }
}

/**
 * The places to store for copies, by their new ids, in their band or container: what stood in a copied container keeps its
 * place in it; the others go together to the nearest place where they lie on nothing.
 */
export function placeCopies(
  chart: Chart,
  data: DocumentData,
  { spots }: Excerpt,
  pasted: Pasted,
  wanted: Wanted,
): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>()
  const roots: Root[] = []
  const entity = new Map([...data.entity, ...pasted.entity.map((one) => [one.id, one] as const)])
  const created = new Set<string>(pasted.nodes.map(({ id }) => id))
  for (const spot of spots) {
    const id = pasted.ids.get(spot.id)
    const asEntity = pasted.entity.find((one) => one.id === id)
    const asBody = pasted.body.find((one) => one.id === id)
    const record = asEntity ?? asBody
    if (id === undefined || record === undefined) continue
    const container =
      asEntity === undefined
        ? asBody && containerOfBody({ entity }, asBody)
        : containerOfEntity({ entity }, asEntity)
    if (container && created.has(container)) {
      places.set(id, { x: Math.round(spot.innerX), y: Math.round(spot.innerY) })
      continue
    }
    const { width, height } = spot
    const band = asEntity?.kind === 'constituency' ? 'school' : record.level
    const containerId = container && chart.layout.boxes.has(container) ? container : undefined
    const box = {
      id,
      x: 0,
      y: 0,
      width,
      height,
      containerId,
      band,
      depth: 0,
      childCount: 0,
      collapsed: false,
    }
    roots.push({ id, spot, box })
  }
  const boxes = new Map([...chart.layout.boxes, ...roots.map(({ id, box }) => [id, box] as const)])
  const drops = dropsOf(chart, roots, wanted)
  for (const [id, place] of dropNodes(chart.graph, { ...chart.layout, boxes }, drops, 1))
    places.set(id, place)
  return places
}

function dropsOf(chart: Chart, roots: readonly Root[], wanted: Wanted): readonly Drop[] {
  if (wanted.type === 'at') {
    return roots.flatMap(({ id, spot }) => {
      const place = wanted.places.get(spot.id)
      return place === undefined ? [] : [{ id, x: place.x, y: place.y }]
    })
  }
  const around = unionOf(roots.map(({ spot }) => spot))
  const under = bandAt(chart.layout, wanted.point.y)
  return roots.map(({ id, spot, box }) => {
    const x = wanted.point.x + spot.x - (around.x + around.width / 2)
    const row = roots.filter((other) => other.box.band === box.band)
    const top = Math.min(...row.map((other) => other.spot.innerY))
    const height = Math.max(...row.map((other) => other.spot.innerY + other.spot.height)) - top
    const band = chart.layout.bands.find(({ level }) => level === box.band)
    // Each keeps its level: only what belongs under the point is put at its height.
    const start = under?.level === box.band ? wanted.point.y - height / 2 : (band?.originY ?? 0)
    return { id, x: Math.round(x), y: Math.round(start + spot.innerY - top) }
  })
}
