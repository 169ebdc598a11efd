import { unionOf } from '../geometry.ts'
import { type ChartLevel, chartLevels } from '../graph.ts'
import { stackBands } from './bands.ts'
import type { Layout, NodeBox } from './layout.ts'
import { boxesOf, type Plan } from './plan.ts'

/** Turns a finished plan into absolute boxes, band under band. */
export function toLayout(plan: Plan, emptyBands: boolean): Layout {
  const { index } = plan
  const contents = new Map(chartLevels.map((level) => [level, boxesOf(plan, index.rootsOf.get(level) ?? [])]))
  const bands = stackBands(contents, emptyBands)
  return {
    boxes: absoluteBoxes(plan, new Map(bands.map((band) => [band.level, band.originY]))),
    positions: plan.spots,
    bands,
    bounds: unionOf(bands),
    hiddenBy: index.hiddenBy,
    placed: plan.placed,
    pushed: [...plan.pushed],
  }
}

function absoluteBoxes(plan: Plan, originOf: ReadonlyMap<ChartLevel, number>): ReadonlyMap<string, NodeBox> {
  const { index } = plan
  const bandOf = new Map<string, ChartLevel>()
  for (const [level, roots] of index.rootsOf) for (const root of roots) bandOf.set(root.id, level)
  const boxes = new Map<string, NodeBox>()
  for (const node of index.shown) {
    const containerId = index.containerOf.get(node.id)
    const container = containerId === undefined ? undefined : boxes.get(containerId)
    const band = container?.band ?? bandOf.get(node.id) ?? node.level
    const origin = container ?? { x: 0, y: originOf.get(band) ?? 0 }
    const spot = plan.spots.get(node.id) ?? { x: 0, y: 0 }
    const size = plan.sizes.get(node.id) ?? { width: 0, height: 0 }
    boxes.set(node.id, {
      id: node.id,
      x: origin.x + spot.x,
      y: origin.y + spot.y,
      width: size.width,
      height: size.height,
      containerId,
      band,
      depth: container === undefined ? 0 : container.depth + 1,
      childCount: index.childrenOf.get(node.id)?.length ?? 0,
      collapsed: node.collapsed === true,
    })
  }
  return boxes
}
