import { describe, expect, test } from 'vitest'
import { layoutChart } from '#shared/chart/layout/layout-chart.ts'
import { routeEdges } from '#shared/chart/routing/route-edges.ts'
import { countedContainers } from '#shared/chart/spatial/aggregate.ts'
import { indexChart } from '#shared/chart/spatial/chart-index.ts'
import { createGrid } from '#shared/chart/spatial/spatial-grid.ts'
import { aDepartment, aNode } from './support/chart-builders.ts'

const graph = aDepartment()
const layout = layoutChart(graph)
const routes = routeEdges(graph, layout)
const index = indexChart(layout, routes)
const box = (id: string) => layout.boxes.get(id) ?? { x: 0, y: 0, width: 0, height: 0 }

describe('a chart asked by place', () => {
  test('finds what is in view, containers before their content', () => {
    const { nodes, edges } = index.visibleIn(box('Port'))
    const ids = nodes.map((node) => node.id)

    expect(ids).toContain('team Port 4')
    expect(ids).not.toContain('region')
    expect(ids.indexOf('Port')).toBeLessThan(ids.indexOf('school Port 0'))
    expect(edges.map((edge) => edge.edgeId)).toContain('supports group Port school Port 0')
    expect(edges.map((edge) => edge.edgeId)).not.toContain('hierarchy academy region')
  })

  test('sees everything from far enough', () => {
    const { nodes, edges } = index.visibleIn(layout.bounds)

    expect(nodes).toHaveLength(layout.boxes.size)
    expect(edges).toHaveLength(routes.length)
  })

  test('selects by marquee only what lies whole inside', () => {
    const school = box('school Port 0')

    expect(index.nodesInside(school).map((node) => node.id)).toEqual(['school Port 0', 'team Port 0'])
    expect(index.nodesInside({ ...school, width: school.width - 1 }).map((node) => node.id)).toEqual([
      'team Port 0',
    ])
  })

  test('finds the innermost node under a point', () => {
    const team = box('team Port 0')

    expect(index.nodeAt({ x: team.x + 5, y: team.y + 5 })?.id).toBe('team Port 0')
    expect(index.nodeAt({ x: box('Port').x + 2, y: box('Port').y + 2 })?.id).toBe('Port')
    expect(index.nodeAt({ x: -9999, y: 0 })).toBeUndefined()
  })
})

describe('arrow keys', () => {
  const position = (x: number, y: number) => ({ position: { x, y } })
  const nodes = [
    aNode('a', position(0, 0)),
    aNode('b', position(240, 0)),
    aNode('c', position(0, 100)),
    aNode('d', position(900, 100)),
  ]
  const small = indexChart(layoutChart({ nodes, edges: [] }), [])

  test.each([
    ['a', 'right', 'b'],
    ['b', 'left', 'a'],
    ['a', 'down', 'c'],
    ['c', 'up', 'a'],
    ['c', 'right', 'd'],
    ['a', 'left', undefined],
    ['nobody', 'left', undefined],
  ] as const)('from %s to the %s is %s', (from, direction, to) => {
    expect(small.nearest(from, direction)?.id).toBe(to)
  })

  test('never lead into the node itself or out to its container', () => {
    for (const direction of ['up', 'right', 'down', 'left'] as const) {
      expect(index.nearest('Port', direction)?.id ?? '').not.toMatch(/Port /)
      expect(index.nearest('team Port 0', direction)?.id ?? '').not.toMatch(/^(school Port 0|Port)$/)
    }
  })

  test('step into a container by its first child', () => {
    expect(index.firstInside('Port')?.id).toBe('group Port')
    expect(index.firstInside('academy')).toBeUndefined()
  })
})

describe('what is too much to show', () => {
  test('is counted, the innermost containers first, all of one depth alike', () => {
    expect(countedContainers(layout, layout.bounds)).toEqual(new Set())
    const schools = countedContainers(layout, layout.bounds, layout.boxes.size - 1)
    expect(schools.size).toBe(12)
    expect([...schools].every((id) => id.startsWith('school'))).toBe(true)
    expect(countedContainers(layout, layout.bounds, 20)).toEqual(new Set(['Brume', 'Fable', 'Port']))
    expect(countedContainers(layout, layout.bounds, 1)).toEqual(new Set(['Brume', 'Fable', 'Port']))
  })

  test('is not counted when only a part is in view', () => {
    expect(countedContainers(layout, box('school Port 0'), 5)).toEqual(new Set())
  })
})

describe('the grid', () => {
  test('finds items of any size and distance, each once', () => {
    const items = [
      { id: 1, x: -5_000_000, y: 0, width: 10_000_000, height: 10 },
      { id: 2, x: 8_388_608, y: 5, width: 1, height: 1 },
      { id: 3, x: 0, y: 5, width: 600, height: 600 },
    ]
    const grid = createGrid(items)

    expect(
      grid
        .search({ x: 0, y: 0, width: 700, height: 700 })
        .map((item) => item.id)
        .sort(),
    ).toEqual([1, 3])
    expect(grid.search({ x: 8_388_600, y: 0, width: 100, height: 100 }).map((item) => item.id)).toEqual([2])
  })
})
