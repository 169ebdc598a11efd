import type { Point, Size } from '../geometry.ts'
import { gaps } from '../sizes.ts'
import {
  type Arrangement,
  arrangeBands,
  composeFamilies,
  evenness,
  type FreeBands,
  type Style,
  scoreOf,
  spotsIn,
} from './arrangement.ts'
import { arrangeInGrid, columnsForHeight, type Sized } from './container-grid.ts'
import { improve } from './improve.ts'
import { measuredChildren, type Plan } from './plan.ts'

/** Shapes tried for the largest container, from tall to wide. */
const containerRatios = [0.4, 0.6, 0.85, 1.1, 1.5, 2, 2.8, 4] as const
/** Chart widths tried for each shape, around the one that the areas suggest. */
const widthFactors = [0.75, 0.85, 0.95, 1.05, 1.2] as const
const allStyles: readonly Style[] = ['shelves', 'skyline']

type Way = { readonly width: number; readonly styles: readonly Style[] }
/** Above this many nodes in the bands fewer widths are tried, above this many families one: small boxes fill any width. */
const manyNodes = 1_000
const fewFactors = [0.85, 0.95, 1.05] as const
const manyFamilies = 400

export type Packing = {
  readonly columns: ReadonlyMap<string, number>
  readonly spots: ReadonlyMap<string, Point>
}

type Trial = {
  readonly arrangement: Arrangement
  readonly score: number
  readonly columns: Packing['columns']
}

/** Tries several shapes, widths and styles, keeps the one that scores best, and refines it. */
export function packBands(plan: Plan, free: FreeBands): Packing {
  const children = new Map([...free.elastic].map((id) => [id, measuredChildren(plan, id)]))
  const largest = Math.max(0, ...[...children.values()].map(areaOf))
  const ratios = children.size === 0 ? containerRatios.slice(0, 1) : containerRatios
  let best: Trial | undefined
  for (const ratio of ratios) {
    const columns = evenColumns(children, Math.sqrt(largest / ratio))
    const measured = new Map<string, Size>()
    for (const [id, sized] of children) measured.set(id, arrangeInGrid(sized, columns.get(id) ?? 1).size)
    const sizeOf = (id: string) => measured.get(id) ?? plan.sizes.get(id) ?? { width: 0, height: 0 }
    for (const { width, styles } of waysToTry(free, sizeOf)) {
      const families = composeFamilies(free, sizeOf, width)
      for (const style of styles) {
        const arrangement = arrangeBands(free, families, style)
        const score = scoreOf(free, arrangement)
        if (best === undefined || score < best.score) best = { arrangement, score, columns }
      }
    }
  }
  if (best === undefined) return { columns: new Map(), spots: new Map() }
  return { columns: best.columns, spots: spotsIn(improve(free, best.arrangement)) }
}

/** Columns for one height; containers that come out nearly alike get the same number, so that they form a grid. */
function evenColumns(
  children: ReadonlyMap<string, readonly Sized[]>,
  height: number,
): ReadonlyMap<string, number> {
  const counts = [...children].map(([id, sized]) => ({ id, count: columnsForHeight(sized, height) }))
  const columns = new Map<string, number>()
  let widest = Number.POSITIVE_INFINITY
  for (const { id, count } of counts.sort((a, b) => b.count - a.count)) {
    if (widest > count * evenness) widest = count
    columns.set(id, widest)
  }
  return columns
}

function areaOf(children: readonly Sized[]): number {
  return children.reduce((sum, child) => sum + (child.width + gaps.inside) * (child.height + gaps.inside), 0)
}

function waysToTry(free: FreeBands, sizeOf: (id: string) => Size): readonly Way[] {
  let area = free.taken.width * free.taken.height
  let families = 0
  let nodes = 0
  for (const forest of free.forests.values()) {
    families += forest.roots.length
    for (const node of [...forest.roots, ...[...forest.childrenOf.values()].flat()]) {
      const size = sizeOf(node.id)
      nodes++
      area += (size.width + gaps.blocks) * (size.height + gaps.below)
    }
  }
  const ideal = Math.max(free.taken.width, Math.sqrt(area * free.ratio * 1.1))
  if (families > manyFamilies) return [{ width: Math.round(ideal), styles: ['skyline'] }]
  const factors = nodes > manyNodes ? fewFactors : widthFactors
  return factors.map((factor) => ({ width: Math.round(ideal * factor), styles: allStyles }))
}
