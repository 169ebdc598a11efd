import fc from 'fast-check'
import { type ChartEdge, type ChartGraph, type ChartNode, chartLevels } from '#shared/chart/graph.ts'
import { layoutChart } from '#shared/chart/layout/layout-chart.ts'
import { aDepartment, placedBy } from '../../shared/chart/support/chart-builders.ts'
import { anyChart } from './random-charts.ts'

/** What a person does to a chart, one gesture after the other. */
type Edit = {
  readonly kind: (typeof editKinds)[number]
  readonly node: number
  readonly other: number
  readonly words: string
  readonly x: number
  readonly y: number
}

const editKinds = [
  'rename',
  'seats',
  'move',
  'move',
  'nudge',
  'add',
  'remove',
  'link',
  'unlink',
  'label',
  'collapse',
  'enter',
  'level',
  'kind',
  'shuffle',
] as const

const anyEdit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...editKinds),
  node: fc.nat(),
  other: fc.nat(),
  words: fc.string({ maxLength: 30 }),
  x: fc.integer({ min: -200, max: 2500 }),
  y: fc.integer({ min: -200, max: 1500 }),
})

/** Any chart; one of which the lines meet at one node, and so share a bus; a plausible one, with lines out of schools. */
function charts(size: number): fc.Arbitrary<ChartGraph> {
  const meeting = anyChart(size, true).map((graph) => ({
    ...graph,
    edges: graph.edges.map((edge, i) =>
      i % 3 === 0 ? edge : { ...edge, kind: 'group-member', targetId: 'n0' },
    ),
  }))
  const plausible = fc.constant(aDepartment()).map((graph) => ({
    ...graph,
    edges: [...graph.edges, ...teamsReporting(graph)],
  }))
  return fc.oneof(anyChart(size, true), meeting, plausible)
}

function teamsReporting({ nodes }: ChartGraph): readonly ChartEdge[] {
  return nodes
    .filter(({ kind }) => kind === 'school-team')
    .map(({ id }) => ({ id: `of ${id}`, kind: 'reports-to', sourceId: id, targetId: 'operational' }))
}

/** A chart and what becomes of it, edit after edit; half of the charts are placed by hand, as after a first gesture. */
export function editedCharts(size: number): fc.Arbitrary<readonly ChartGraph[]> {
  return fc
    .tuple(charts(size), fc.boolean(), fc.array(anyEdit, { minLength: 1, maxLength: 6 }))
    .map(([graph, isPlaced, edits]) => {
      const first = isPlaced ? placedBy(graph, layoutChart(graph).positions) : graph
      const graphs = [first]
      for (const [turn, edit] of edits.entries()) graphs.push(edited(graphs.at(-1) ?? first, edit, turn))
      return graphs
    })
}

function edited(graph: ChartGraph, edit: Edit, turn: number): ChartGraph {
  const { nodes, edges } = graph
  const at = edit.node % Math.max(1, nodes.length)
  const { x, y, words } = edit
  const with_ = (change: (node: ChartNode) => Partial<ChartNode>): ChartGraph => ({
    edges,
    nodes: nodes.map((node, i) => (i === at ? { ...node, ...change(node) } : node)),
  })
  const source = nodes[at]
  const target = nodes[edit.other % Math.max(1, nodes.length)]
  switch (edit.kind) {
    case 'rename':
      return with_(() => (x % 2 === 0 ? { name: words } : { sigle: words }))
    case 'seats':
      return with_(() => ({ seats: ['vacant'] }))
    case 'move':
      return with_(() => ({ position: { x, y } }))
    case 'nudge':
      return with_(({ position }) =>
        position === undefined ? {} : { position: { x: position.x + (x % 50), y: position.y + (y % 50) } },
      )
    case 'collapse':
      return with_(({ collapsed }) => ({ collapsed: collapsed !== true }))
    case 'enter':
      return with_(() => ({ containerId: target?.id }))
    case 'kind':
      return with_(() => ({ kind: target?.kind ?? 'other' }))
    case 'level':
      return with_(() => ({ level: chartLevels[Math.abs(x) % 3] ?? 'school' }))
    case 'add':
      return { edges, nodes: [...nodes.slice(0, at), newNode(edit, target, turn), ...nodes.slice(at)] }
    case 'remove':
      return { edges, nodes: nodes.filter((_, i) => i !== at) }
    case 'shuffle':
      return { nodes: [...nodes.slice(at), ...nodes.slice(0, at)], edges: [...edges].reverse() }
    case 'unlink':
      return { nodes, edges: edges.filter((_, i) => i !== edit.other % Math.max(1, edges.length)) }
    case 'label':
      return {
        nodes,
        edges: edges.map((edge, i) => (i === edit.other % edges.length ? { ...edge, label: words } : edge)),
      }
    case 'link':
      if (source === undefined || target === undefined) return graph
      return {
        nodes,
        edges: [
          ...edges,
          { id: `new ${turn}`, kind: 'reports-to', sourceId: source.id, targetId: target.id },
        ],
      }
  }
}

function newNode({ x, y, words }: Edit, near: ChartNode | undefined, turn: number): ChartNode {
  return {
    id: `new ${turn}`,
    type: x % 2 === 0 ? 'body' : 'entity',
    level: near?.level ?? 'territorial',
    kind: 'commune',
    sigle: '',
    name: words,
    kindLabel: 'kind',
    parentId: near?.id,
    ...(y % 2 === 0 ? { position: { x, y } } : {}),
    ...(y % 3 === 0 ? { containerId: near?.id } : {}),
  }
}
