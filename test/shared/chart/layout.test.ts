import { describe, expect, test } from 'vitest'
import { bandAt } from '#shared/chart/layout/bands.ts'
import { dropNodes } from '#shared/chart/layout/drop-nodes.ts'
import { layoutChart, tidyChart } from '#shared/chart/layout/layout-chart.ts'
import { placeNew } from '#shared/chart/layout/place-new.ts'
import { aDepartment, aNode, placedBy } from './support/chart-builders.ts'
import { misplaced } from './support/geometry-checks.ts'

describe('a chart laid out from nothing', () => {
  const layout = layoutChart(aDepartment())
  const box = (id: string) => layout.boxes.get(id) ?? { x: 0, y: 0, width: 0, height: 0 }

  test('has its three bands from top to bottom, and every node in its own', () => {
    expect(layout.bands.map((band) => band.level)).toEqual(['academic', 'territorial', 'school'])
    expect(misplaced(layout)).toEqual([])
  })

  test('is about as wide as a sheet or a screen', () => {
    expect(layout.bounds.width / layout.bounds.height).toBeGreaterThan(1.3)
    expect(layout.bounds.width / layout.bounds.height).toBeLessThan(2.4)
  })

  test('puts a body beside its host, on the same line', () => {
    expect(box('steering').y).toBe(box('academy').y)
    expect(box('steering').x).toBeGreaterThan(box('academy').x)
  })

  test('puts the communes under the group that they belong to', () => {
    for (const name of ['one', 'two', 'three', 'four']) {
      expect(box(`commune ${name}`).y).toBeGreaterThan(box('epci').y)
    }
  })

  test('draws schools inside their constituency, and constituencies with one bottom line', () => {
    expect(layout.boxes.get('school Brume 0')?.containerId).toBe('Brume')
    const bottoms = ['Brume', 'Fable', 'Port'].map((id) => box(id).y + box(id).height)
    expect(new Set(bottoms).size).toBe(1)
  })

  test('uses whole units only', () => {
    const values = [...layout.boxes.values()].flatMap(({ x, y, width, height }) => [x, y, width, height])
    expect(values.filter((value) => !Number.isInteger(value))).toEqual([])
  })

  test('reports every node as newly placed', () => {
    expect(layout.placed).toHaveLength(aDepartment().nodes.length)
    expect(layout.pushed).toEqual([])
  })
})

describe('a chart that has positions', () => {
  const first = layoutChart(aDepartment())
  const placed = placedBy(aDepartment(), first.positions)

  test('is shown exactly as stored', () => {
    const again = layoutChart(placed)

    expect(again.boxes).toEqual(first.boxes)
    expect(again.placed).toEqual([])
  })

  test('gives a new school a free place in its constituency and moves nothing else in it', () => {
    const graph = {
      ...placed,
      nodes: [...placed.nodes, aNode('new', { level: 'school', kind: 'school', containerId: 'Brume' })],
    }
    const next = layoutChart(graph)

    expect(next.boxes.get('new')?.containerId).toBe('Brume')
    expect(misplaced(next)).toEqual([])
    for (const [id, position] of first.positions) expect(next.positions.get(id)).toEqual(position)
    expect(placeNew(graph, first, 'new')).toEqual(next.positions.get('new'))
  })

  test('gives a new body a place beside its host', () => {
    const graph = {
      ...placed,
      nodes: [...placed.nodes, aNode('new', { type: 'body', parentId: 'supplier' })],
    }
    const position = placeNew(graph, first, 'new')

    expect(position).toBeDefined()
    expect(misplaced(layoutChart(graph))).toEqual([])
  })

  test('has no place for a node hidden in a collapsed container', () => {
    const nodes = placed.nodes.map((node) => (node.id === 'Brume' ? { ...node, collapsed: true } : node))
    const graph = { ...placed, nodes: [...nodes, aNode('new', { containerId: 'Brume' })] }

    expect(placeNew(graph, layoutChart(graph), 'new')).toBeUndefined()
  })

  test('parts nodes that were stored on each other', () => {
    const position = { x: 80, y: 40 }
    const layout = layoutChart({ nodes: [aNode('a', { position }), aNode('b', { position })], edges: [] })

    expect(misplaced(layout)).toEqual([])
    expect(layout.pushed).toEqual(['b'])
  })

  test('moves what is loose, not what is pinned', () => {
    const position = { x: 80, y: 40 }
    const layout = layoutChart({
      nodes: [aNode('a', { position }), aNode('b', { position, pinned: true })],
      edges: [],
    })

    expect(layout.positions.get('b')).toEqual(position)
    expect(layout.pushed).toEqual(['a'])
  })

  test('pushes a neighbour aside when a container grows and has no free side', () => {
    const inside = (id: string, x: number, y: number) =>
      aNode(id, { level: 'school', containerId: 'box', position: { x, y } })
    const nodes = [
      aNode('box', { level: 'school', position: { x: 0, y: 0 } }),
      inside('in', 16, 40),
      aNode('right', { level: 'school', position: { x: 232, y: 0 } }),
      aNode('below', { level: 'school', position: { x: 0, y: 128 } }),
      aNode('new', { level: 'school', containerId: 'box' }),
    ]
    const layout = layoutChart({ nodes, edges: [] })

    expect(misplaced(layout)).toEqual([])
    expect(layout.positions.get('in')).toEqual({ x: 16, y: 40 })
    expect(layout.pushed).toEqual(['below'])
  })
})

describe('tidying', () => {
  const messy = placedBy(
    aDepartment(),
    new Map(aDepartment().nodes.map((node, i) => [node.id, { x: 300 * i, y: 7 * i }])),
  )

  test('gives the same chart as a layout from nothing', () => {
    expect(tidyChart(messy).positions).toEqual(layoutChart(aDepartment()).positions)
  })

  test('leaves pinned nodes where they are', () => {
    const nodes = messy.nodes.map((node) => (node.id === 'epci' ? { ...node, pinned: true } : node))
    const tidy = tidyChart({ ...messy, nodes })

    expect(tidy.positions.get('epci')).toEqual(messy.nodes.find((node) => node.id === 'epci')?.position)
    expect(misplaced(tidy)).toEqual([])
  })

  test('touches only the scope and what it contains', () => {
    const first = layoutChart(aDepartment())
    const apart = new Map(first.positions).set('school Port 0', { x: 1000, y: 900 })
    const tidy = tidyChart(placedBy(aDepartment(), apart), ['Port'])

    expect(tidy.positions.get('school Port 0')).not.toEqual({ x: 1000, y: 900 })
    expect(tidy.positions.get('school Brume 0')).toEqual(first.positions.get('school Brume 0'))
    expect(misplaced(tidy)).toEqual([])
  })
})

describe('collapsed containers', () => {
  const nodes = aDepartment().nodes.map((node) => (node.id === 'Brume' ? { ...node, collapsed: true } : node))
  const layout = layoutChart({ ...aDepartment(), nodes })

  test('hide what they contain and stand for it', () => {
    expect(layout.boxes.has('school Brume 0')).toBe(false)
    expect(layout.hiddenBy.get('team Brume 0')).toBe('Brume')
    expect(layout.boxes.get('Brume')?.childCount).toBe(5)
  })
})

describe('odd graphs', () => {
  test('an empty graph has three empty bands, or none for paper', () => {
    expect(layoutChart({ nodes: [], edges: [] }).bands).toHaveLength(3)
    expect(layoutChart({ nodes: [], edges: [] }, { emptyBands: false }).bands).toEqual([])
  })

  test('circles of containers and of parents are cut', () => {
    const nodes = [
      aNode('a', { containerId: 'b', parentId: 'c' }),
      aNode('b', { containerId: 'a' }),
      aNode('c', { parentId: 'd' }),
      aNode('d', { parentId: 'c', containerId: 'd' }),
    ]
    const layout = layoutChart({ nodes, edges: [] })

    expect([...layout.boxes.keys()].sort()).toEqual(['a', 'b', 'c', 'd'])
    expect(misplaced(layout)).toEqual([])
  })
})

test('a container is as wide as its content, also when its last column is narrower than the first', () => {
  const nodes = [
    aNode('box', { level: 'school' }),
    aNode('wide', { level: 'school', containerId: 'box' }),
    aNode('inner', { level: 'school', containerId: 'wide' }),
    aNode('narrow', { level: 'school', containerId: 'box' }),
  ]
  const first = layoutChart({ nodes, edges: [] })

  expect(layoutChart(placedBy({ nodes, edges: [] }, first.positions)).boxes).toEqual(first.boxes)
})

describe('bands', () => {
  const layout = layoutChart(aDepartment())

  test('are found by height, the nearest one outside them', () => {
    const [first, , last] = layout.bands
    expect(bandAt(layout, (first?.y ?? 0) + 1)?.level).toBe('academic')
    expect(bandAt(layout, -500)?.level).toBe('academic')
    expect(bandAt(layout, 1e6)).toEqual(last)
  })
})

describe('dropping', () => {
  const layout = layoutChart(aDepartment())
  const graph = placedBy(aDepartment(), layout.positions)

  test('a node on another one puts it beside, and nothing else moves', () => {
    const onto = layout.boxes.get('syndicate')
    const positions = dropNodes(graph, layout, [{ id: 'adviser', x: onto?.x ?? 0, y: onto?.y ?? 0 }])
    const nodes = graph.nodes.map((node) => ({ ...node, position: positions.get(node.id) ?? node.position }))
    const next = layoutChart({ ...graph, nodes })

    expect(next.pushed).toEqual([])
    expect(misplaced(next)).toEqual([])
  })

  test('keeps nodes dragged together in their arrangement', () => {
    const [a, b] = [layout.boxes.get('supplier'), layout.boxes.get('adviser')]
    const moved = dropNodes(graph, layout, [
      { id: 'supplier', x: 4000, y: a?.y ?? 0 },
      { id: 'adviser', x: 4000 + (b?.x ?? 0) - (a?.x ?? 0), y: b?.y ?? 0 },
    ])

    const [first, second] = [moved.get('supplier'), moved.get('adviser')]
    expect((second?.x ?? 0) - (first?.x ?? 0)).toBe((b?.x ?? 0) - (a?.x ?? 0))
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBe((b?.y ?? 0) - (a?.y ?? 0))
  })

  test('keeps a node inside its band and under the header of its container', () => {
    const up = dropNodes(graph, layout, [{ id: 'supplier', x: 5000, y: -5000 }]).get('supplier')
    const into = dropNodes(graph, layout, [{ id: 'school Brume 0', x: -99, y: -99, into: 'Port' }]).get(
      'school Brume 0',
    )

    expect(up?.y).toBe(0)
    expect(into?.y).toBeGreaterThanOrEqual(24)
  })
})
