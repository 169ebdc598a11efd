import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Point } from '#shared/chart/geometry.ts'
import type { ChartGraph } from '#shared/chart/graph.ts'
import { dropNodes } from '#shared/chart/layout/drop-nodes.ts'
import type { Layout } from '#shared/chart/layout/layout.ts'
import { layoutChart, tidyChart } from '#shared/chart/layout/layout-chart.ts'
import { boundsOfRoute } from '#shared/chart/routing/route.ts'
import { routeEdges } from '#shared/chart/routing/route-edges.ts'
import { buildScene } from '#shared/chart/scene/build-scene.ts'
import { sceneToSvg } from '#shared/chart/scene/scene-to-svg.ts'
import { indexChart } from '#shared/chart/spatial/chart-index.ts'
import { placedBy, words } from '../shared/chart/support/chart-builders.ts'
import { isOnBorder, isOrthogonal, misplaced } from '../shared/chart/support/geometry-checks.ts'
import { anyChart } from './support/random-charts.ts'
import { faultIn } from './support/well-formed.ts'

const small = anyChart(40, true)
const fresh = anyChart(40, false)

describe('a layout of any graph', () => {
  test('never puts a node on another one, nor outside its container or band', () => {
    fc.assert(
      fc.property(anyChart(400, false), (graph) => {
        expect(misplaced(layoutChart(graph))).toEqual([])
      }),
      { numRuns: 60 },
    )
    fc.assert(
      fc.property(small, (graph) => {
        expect(misplaced(layoutChart(graph))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('shows every node that no collapsed container hides', () => {
    fc.assert(
      fc.property(small, (graph) => {
        const { boxes, hiddenBy } = layoutChart(graph)
        expect(boxes.size + hiddenBy.size).toBe(graph.nodes.length)
        for (const standIn of hiddenBy.values()) expect(boxes.get(standIn)?.collapsed).toBe(true)
      }),
    )
  })

  test('is the same every time', () => {
    fc.assert(
      fc.property(small, (graph) => {
        expect(layoutChart(structuredClone(graph))).toEqual(layoutChart(graph))
      }),
    )
  })

  test('is shown again as it was stored', () => {
    fc.assert(
      fc.property(small, (graph) => {
        const first = layoutChart(graph)
        const again = layoutChart(placedBy(graph, first.positions))
        expect(again.boxes).toEqual(first.boxes)
        expect(again.pushed).toEqual([])
      }),
    )
  })
})

describe('placed nodes', () => {
  test('never move when nodes are added, unless a container grew or changed its band', () => {
    fc.assert(
      fc.property(fresh, anyChart(12, false), (graph, more) => {
        const before = layoutChart(graph)
        const after = layoutChart(withMore(placedBy(graph, before.positions), more))

        const pushed = new Set(after.pushed)
        const moved = [...before.positions].filter(([id, at]) => {
          const now = after.positions.get(id)
          return now !== undefined && (now.x !== at.x || now.y !== at.y)
        })
        expect(moved.filter(([id]) => !pushed.has(id))).toEqual([])
        if (!someContainerChanged(before, after)) expect(moved).toEqual([])
        expect(misplaced(after)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('that are pinned stay where they are when all is tidied', () => {
    fc.assert(
      fc.property(fresh, (graph) => {
        const stored = placedBy(graph, layoutChart(graph).positions)
        const tidy = tidyChart(stored)
        for (const node of stored.nodes) {
          if (node.pinned === true && node.position !== undefined && !tidy.pushed.includes(node.id)) {
            expect(tidy.positions.get(node.id)).toEqual(node.position)
          }
        }
        expect(misplaced(tidy)).toEqual([])
      }),
    )
  })

  test('are not touched by a drop, which itself lies on nothing', () => {
    fc.assert(
      fc.property(
        fresh,
        fc.nat(),
        fc.integer({ min: -500, max: 3000 }),
        fc.integer({ min: -500, max: 3000 }),
        (graph, pick, x, y) => {
          const layout = layoutChart(graph)
          const leaves = [...layout.boxes.values()].filter((box) => box.depth === 0)
          const dragged = leaves[pick % Math.max(1, leaves.length)]
          if (dragged === undefined) return
          const stored = placedBy(graph, layout.positions)
          const positions = dropNodes(stored, layout, [{ id: dragged.id, x, y }])
          const nodes = stored.nodes.map((node) => ({
            ...node,
            position: positions.get(node.id) ?? node.position,
          }))

          expect(layoutChart({ ...stored, nodes }).pushed).toEqual([])
        },
      ),
    )
  })
})

describe('the lines of any graph', () => {
  test('start and end on the borders of their nodes, and every edge between two shown nodes has one', () => {
    fc.assert(
      fc.property(small, (graph) => {
        const layout = layoutChart(graph)
        const routes = routeEdges(graph, layout)
        for (const route of routes) {
          expect(isOnBorder(route.points[0], layout.boxes.get(route.sourceId))).toBe(true)
          expect(isOnBorder(route.points.at(-1), layout.boxes.get(route.targetId))).toBe(true)
          expect(isOrthogonal(route.points)).toBe(true)
        }
        const shown = (id: string) => layout.hiddenBy.get(id) ?? id
        const visible = graph.edges.filter((edge) => shown(edge.sourceId) !== shown(edge.targetId))
        expect(routes.map((route) => route.edgeId).sort()).toEqual(visible.map((edge) => edge.id).sort())
      }),
      { numRuns: 200 },
    )
  })

  test('are drawn whole by the strokes of their bundle', () => {
    fc.assert(
      fc.property(fresh, (graph) => {
        const routes = routeEdges(graph, layoutChart(graph))
        for (const route of routes) {
          const strokes = routes.filter((other) => other.bundle === route.bundle).map(({ stroke }) => stroke)
          // An end may lie in the middle of a piece that another line of the bundle draws.
          for (const end of [route.points[0], route.points.at(-1)])
            expect(strokes.some((stroke) => end !== undefined && liesOn(stroke, end))).toBe(true)
        }
      }),
    )
  })
})

describe('the drawing of any graph', () => {
  test('is well-formed SVG, the same bytes every time', () => {
    const draw = (graph: ChartGraph): string => {
      const layout = layoutChart(graph)
      const options = {
        theme: 'print',
        detail: 'near',
        words,
        legend: true,
        titleBlock: { title: 'A & B', subtitle: '<' },
      } as const
      return sceneToSvg(buildScene(graph, layout, routeEdges(graph, layout), options))
    }
    fc.assert(
      fc.property(small, (graph) => {
        const svg = draw(graph)
        expect(faultIn(svg)).toBeUndefined()
        expect(svg).not.toMatch(/NaN|Infinity|undefined/)
        expect(draw(structuredClone(graph))).toBe(svg)
      }),
    )
  })
})

describe('what is in view', () => {
  test('is what a look at every node and line finds', () => {
    const window = fc.record({
      x: fc.integer({ min: -500, max: 2000 }),
      y: fc.integer({ min: -500, max: 2000 }),
      width: fc.nat(1500),
      height: fc.nat(1500),
    })
    fc.assert(
      fc.property(fresh, window, (graph, rect) => {
        const layout = layoutChart(graph)
        const routes = routeEdges(graph, layout)
        const { nodes, edges } = indexChart(layout, routes).visibleIn(rect)

        const touches = (a: { x: number; y: number; width: number; height: number }) =>
          a.x <= rect.x + rect.width &&
          rect.x <= a.x + a.width &&
          a.y <= rect.y + rect.height &&
          rect.y <= a.y + a.height
        const expected = [...layout.boxes.values()].filter(touches).map((box) => box.id)
        expect(nodes.map((box) => box.id).sort()).toEqual(expected.sort())
        expect(edges.every((edge) => touches(boundsOfRoute(edge)))).toBe(true)
      }),
    )
  })
})

/** Added nodes go into containers of the graph and have parents there, since both name their nodes n0, n1 … */
function withMore(graph: ChartGraph, more: ChartGraph): ChartGraph {
  const added = more.nodes.map((node, i) => ({
    ...node,
    id: `added ${i}`,
    collapsed: false,
  }))
  return { nodes: [...graph.nodes, ...added], edges: graph.edges }
}

function someContainerChanged(before: Layout, after: Layout): boolean {
  return [...before.boxes.values()].some((box) => {
    const now = after.boxes.get(box.id)
    return now !== undefined && (now.width > box.width || now.height > box.height || now.band !== box.band)
  })
}

/** Whether a point is on a line made of horizontal and vertical pieces. */
function liesOn(line: readonly Point[], { x, y }: Point): boolean {
  return line.some((b, i) => {
    const a = line[i - 1] ?? b
    const between = (value: number, from: number, to: number) =>
      Math.min(from, to) <= value && value <= Math.max(from, to)
    return between(x, a.x, b.x) && between(y, a.y, b.y)
  })
}
