import { describe, expect, test } from 'vitest'
import type { ChartGraph } from '#shared/chart/graph.ts'
import { layoutChart } from '#shared/chart/layout/layout-chart.ts'
import { edgeFamilies, edgeStyle, familyStyle } from '#shared/chart/routing/edge-style.ts'
import type { Route } from '#shared/chart/routing/route.ts'
import { routeEdges, routeOver } from '#shared/chart/routing/route-edges.ts'
import { surveyGround } from '#shared/chart/routing/terrain.ts'
import { aDepartment, aNode, anEdge } from './support/chart-builders.ts'
import { crossedBy, isOnBorder, isOrthogonal } from './support/geometry-checks.ts'

const graph = aDepartment()
const layout = layoutChart(graph)
const routes = routeEdges(graph, layout)
const routeOf = (list: readonly Route[], edgeId: string) => list.find((route) => route.edgeId === edgeId)

function routed(given: ChartGraph) {
  const placed = layoutChart(given)
  return { layout: placed, routes: routeEdges(given, placed) }
}

describe('the lines of a département', () => {
  test('exist for every edge, from border to border, in horizontal and vertical pieces', () => {
    expect(routes.map((route) => route.edgeId).sort()).toEqual(graph.edges.map((edge) => edge.id).sort())
    for (const route of routes) {
      expect(isOnBorder(route.points[0], layout.boxes.get(route.sourceId))).toBe(true)
      expect(isOnBorder(route.points.at(-1), layout.boxes.get(route.targetId))).toBe(true)
      expect(isOrthogonal(route.points)).toBe(true)
    }
  })

  test('go through no card', () => {
    expect(
      routes.flatMap((route) => crossedBy(layout, route).map((id) => `${route.edgeId} through ${id}`)),
    ).toEqual([])
  })

  test('of different kinds never lie on each other', () => {
    const pieces = routes.flatMap((route) => piecesOf(route))
    const doubled = pieces.flatMap((a, i) =>
      pieces.slice(i + 1).filter((b) => a.bundle !== b.bundle && coincide(a, b)),
    )

    expect(doubled).toEqual([])
  })

  test('share one bus from the DSDEN to its constituencies', () => {
    const bus = ['Brume', 'Fable', 'Port'].map((id) => routeOf(routes, `hierarchy ${id} dsden`))

    expect(new Set(bus.map((route) => route?.bundle)).size).toBe(1)
    expect(new Set(bus.map((route) => JSON.stringify(route?.points.at(-1)))).size).toBe(1)
    const drawn = bus.reduce((sum, route) => sum + lengthOf(route?.stroke ?? []), 0)
    const whole = bus.reduce((sum, route) => sum + lengthOf(route?.points ?? []), 0)
    expect(drawn).toBeLessThan(whole)
  })

  test('have a label anchor on the line', () => {
    const route = routeOf(routes, 'agreement academy syndicate')
    const onLine = piecesOf(route).some(
      ({ x, y, width, height }) =>
        (route?.label.x ?? -1) >= x &&
        (route?.label.x ?? -1) <= x + width &&
        (route?.label.y ?? -1) >= y &&
        (route?.label.y ?? -1) <= y + height,
    )
    expect(onLine).toBe(true)
  })
})

describe('routing some edges again', () => {
  test('answers those only, and keeps off the lines that stay', () => {
    const edgeIds = new Set(['agreement academy syndicate', 'contracts syndicate supplier'])
    const others = routes.filter((route) => !edgeIds.has(route.edgeId))
    const ground = surveyGround(graph, layout.bands, [...layout.boxes.values()], others)
    const edges = graph.edges.filter(({ id }) => edgeIds.has(id))
    const again = routeOver(ground, layout, [], edges)

    expect(new Set(again.map((route) => route.edgeId))).toEqual(edgeIds)
    const staying = routes.filter((route) => !edgeIds.has(route.edgeId)).flatMap(piecesOf)
    const doubled = again.flatMap(piecesOf).filter((a) => staying.some((b) => coincide(a, b)))
    expect(doubled).toEqual([])
  })
})

describe('ends of lines', () => {
  test('of two nodes that face each other are joined by one straight piece', () => {
    const nodes = [aNode('a', { position: { x: 0, y: 0 } }), aNode('b', { position: { x: 400, y: 16 } })]
    const { routes: found } = routed({ nodes, edges: [anEdge('supplies', 'a', 'b')] })

    expect(found[0]?.points).toHaveLength(2)
  })

  test('hidden in a collapsed container are taken over by it, and edges inside it are not drawn', () => {
    const nodes = graph.nodes.map((node) => (node.id === 'Brume' ? { ...node, collapsed: true } : node))
    const { routes: found } = routed({ ...graph, nodes })

    expect(routeOf(found, 'reports-to group Brume operational')?.sourceId).toBe('Brume')
    expect(routeOf(found, 'supports group Brume school Brume 0')).toBeUndefined()
  })

  test('from a container to what it contains stay inside', () => {
    const nodes = [
      aNode('box', { level: 'school' }),
      aNode('in', { level: 'school', containerId: 'box' }),
      aNode('too', { level: 'school', containerId: 'box' }),
    ]
    const { layout: placed, routes: found } = routed({ nodes, edges: [anEdge('supports', 'box', 'too')] })
    const box = placed.boxes.get('box')

    expect(isOnBorder(found[0]?.points[0], box)).toBe(true)
    expect(isOnBorder(found[0]?.points.at(-1), placed.boxes.get('too'))).toBe(true)
    for (const { x, y } of found[0]?.points ?? []) {
      expect(x >= (box?.x ?? 0) && x <= (box?.x ?? 0) + (box?.width ?? 0)).toBe(true)
      expect(y >= (box?.y ?? 0) && y <= (box?.y ?? 0) + (box?.height ?? 0)).toBe(true)
    }
  })

  test('that are one and the same node, or unknown, have no line', () => {
    const { routes: found } = routed({
      nodes: [aNode('a')],
      edges: [anEdge('funds', 'a', 'a'), anEdge('funds', 'a', 'nobody')],
    })

    expect(found).toEqual([])
  })
})

describe('line styles', () => {
  test('differ between any two families without any colour', () => {
    const looks = edgeFamilies.map((family) => {
      const { family: _, ...look } = familyStyle(family)
      return JSON.stringify(look)
    })
    expect(new Set(looks).size).toBe(edgeFamilies.length)
  })

  test.each([
    ['hierarchy', 'hierarchy'],
    ['reports-to', 'reporting'],
    ['supports', 'support'],
    ['funds', 'contract'],
    ['agreement', 'agreement'],
    ['a kind of tomorrow', 'other'],
  ])('%s is drawn as %s', (kind, family) => {
    expect(edgeStyle(kind).family).toBe(family)
  })
})

type Piece = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly bundle: string
}

function piecesOf(route: Route | undefined): Piece[] {
  const points = route?.stroke ?? []
  return points.slice(1).map((b, i) => {
    const a = points[i] ?? b
    return {
      x: Math.min(a.x, b.x),
      y: Math.min(a.y, b.y),
      width: Math.abs(a.x - b.x),
      height: Math.abs(a.y - b.y),
      bundle: route?.bundle ?? '',
    }
  })
}

/** On the same straight line, and over each other for more than a corner. */
function coincide(a: Piece, b: Piece): boolean {
  if ((a.width === 0) !== (b.width === 0)) return false
  const [at, other] = a.width === 0 ? [a.x, b.x] : [a.y, b.y]
  const shared =
    a.width === 0
      ? Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
      : Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  return at === other && shared > 2
}

function lengthOf(points: readonly { readonly x: number; readonly y: number }[]): number {
  return points
    .slice(1)
    .reduce((sum, b, i) => sum + Math.abs(b.x - (points[i]?.x ?? 0)) + Math.abs(b.y - (points[i]?.y ?? 0)), 0)
}
