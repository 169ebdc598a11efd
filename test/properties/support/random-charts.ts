import fc from 'fast-check'
import { type ChartEdge, type ChartGraph, type ChartNode, chartLevels } from '#shared/chart/graph.ts'

const edgeKinds = [
  'hierarchy',
  'reports-to',
  'supports',
  'funds',
  'agreement',
  'hosts',
  'group-member',
  'of tomorrow',
]
const entityKinds = ['academy', 'constituency', 'school', 'commune', 'syndicate', 'company']

/** A number that leaves most of its range to small values: most nodes have no parent, no position … */
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 })

type Draft = {
  readonly isBody: boolean
  readonly level: number
  readonly kind: number
  readonly name: string
  readonly sigle: string
  readonly seats: number
  readonly parent: number
  readonly container: number
  readonly collapsed: boolean
  readonly position: { readonly x: number; readonly y: number } | undefined
  readonly pinned: boolean
}

const draft = (withPositions: boolean): fc.Arbitrary<Draft> =>
  fc.record({
    isBody: fc.boolean(),
    level: fc.nat(2),
    kind: fc.nat(entityKinds.length - 1),
    name: fc.string({ unit: 'grapheme', maxLength: 60 }),
    sigle: fc.string({ maxLength: 12 }),
    seats: fc.nat(15),
    parent: fc.nat(),
    container: fc.nat(),
    collapsed: fc.nat(9).map((n) => n === 0),
    position: withPositions
      ? maybe(fc.record({ x: fc.integer({ min: -300, max: 3000 }), y: fc.integer({ min: -300, max: 2000 }) }))
      : fc.constant(undefined),
    pinned: fc.nat(7).map((n) => n === 0),
  })

/** Any graph: containers and parents anywhere, circles included, collapsed ones, and positions on each other. */
export function anyChart(size: number, withPositions: boolean): fc.Arbitrary<ChartGraph> {
  const nodes = fc.array(draft(withPositions), { maxLength: size, size: 'max' })
  const edges = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(edgeKinds.length - 1)), { maxLength: 40 })
  return fc.tuple(nodes, edges).map(([drafts, pairs]) => ({
    nodes: drafts.map((item, i) => nodeOf(item, i, drafts.length)),
    edges: drafts.length === 0 ? [] : pairs.map((pair, i) => edgeOf(pair, i, drafts.length)),
  }))
}

/** A third of the numbers name a node; the others, none. */
function reference(number: number, count: number): string | undefined {
  const index = number % (count * 3)
  return index < count ? `n${index}` : undefined
}

function nodeOf(item: Draft, i: number, count: number): ChartNode {
  return {
    id: `n${i}`,
    type: item.isBody ? 'body' : 'entity',
    level: chartLevels[item.level] ?? 'school',
    kind: item.isBody ? 'school-team' : (entityKinds[item.kind] ?? 'other'),
    sigle: item.sigle,
    name: item.name,
    kindLabel: 'kind',
    seats: Array.from({ length: item.seats }, () => 'held' as const),
    parentId: reference(item.parent, count),
    containerId: reference(item.container, count),
    collapsed: item.collapsed,
    position: item.position,
    pinned: item.pinned,
  }
}

function edgeOf(
  [source, target, kind]: readonly [number, number, number],
  i: number,
  count: number,
): ChartEdge {
  return {
    id: `e${i}`,
    kind: edgeKinds[kind] ?? 'other',
    sourceId: `n${source % count}`,
    targetId: `n${target % count}`,
    ...(i % 3 === 0 ? { label: `${i} %` } : {}),
  }
}
