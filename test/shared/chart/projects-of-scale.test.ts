import { describe, expect, test } from 'vitest'
import { chartInput } from '#shared/chart/chart-input.ts'
import type { ChartGraph } from '#shared/chart/graph.ts'
import { layoutChart } from '#shared/chart/layout/layout-chart.ts'
import type { Collection } from '#shared/document/collections.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { checkDocument } from '#shared/document/problems.ts'
import { chartLabels } from '#shared/text/chart.ts'
import { today, withPlaces } from '../../bench/support/commands.ts'
import { aRecord } from '../../support/builders.ts'
import { firstViewOf } from '../../support/large-project.ts'
import { projectOfScale, type Scale } from '../../support/projects-of-scale.ts'

function graphOf(data: DocumentData): ChartGraph {
  return chartInput(data, firstViewOf(data), today, chartLabels)
}

function entitiesOf({ entity }: DocumentData, kind: string): number {
  return [...entity.values()].filter((one) => one.kind === kind).length
}

describe('a project of scale', () => {
  test('has the nodes and lines that its name promises', () => {
    const [office, network] = [projectOfScale('office'), projectOfScale('network')].map(({ data }) =>
      graphOf(data),
    )

    expect(office?.nodes).toHaveLength(60)
    expect(network?.nodes).toHaveLength(1_000)
    expect(network?.edges).toHaveLength(1_500)
  })

  test('of an académie has its constituencies, schools, collectivités and persons', () => {
    const { data } = projectOfScale('academy')

    expect(entitiesOf(data, 'constituency')).toBe(130)
    expect(entitiesOf(data, 'school')).toBe(3_500)
    expect(entitiesOf(data, 'commune') + entitiesOf(data, 'syndicate')).toBe(1_300)
    expect(data.person.size).toBe(2_000)
    expect(projectOfScale('academy', { persons: 10_000 }).data.person.size).toBe(10_000)
  })

  test('of the country has its constituencies and schools', () => {
    const { data } = projectOfScale('france')

    expect(entitiesOf(data, 'constituency')).toBe(1_300)
    expect(entitiesOf(data, 'school')).toBe(48_000)
  })

  test.each(['office', 'network', 'academy', 'france'] as const)('%s breaks no invariant', (scale) => {
    expect(checkDocument(projectOfScale(scale).data)).toEqual([])
  })

  test('is the same each time', () => {
    expect(projectOfScale('network')).toEqual(projectOfScale('network'))
  })
})

/** What one adds, by the mouse or by an import: in a band, in a committee's place, in a constituency. */
const additions: readonly (readonly [what: string, collection: Collection, fields: object])[] = [
  ['a commune', 'entity', { kind: 'commune' }],
  ['a constituency', 'entity', { kind: 'constituency', level: 'academic', parentId: 'service-0' }],
  ['a committee', 'body', { hostEntityId: 'academy' }],
  ['a school', 'entity', { kind: 'school', level: 'school', parentId: 'constituency-1' }],
]

describe.each(['office', 'network', 'academy'] as const)('in %s, arranged,', (scale: Scale) => {
  const { data } = withPlaces(projectOfScale(scale))
  const before = layoutChart(graphOf(data))

  test.each(additions)('adding %s moves no other node', (_what, collection, fields) => {
    const added = new Map<string, unknown>([...data[collection], ['new', aRecord(collection, 'new', fields)]])
    const after = layoutChart(graphOf({ ...data, [collection]: added }))

    expect(after.positions.get('new')).toBeDefined()
    const others = [...after.positions].filter(([id]) => id !== 'new')
    expect(new Map(others)).toEqual(before.positions)
  })
})
