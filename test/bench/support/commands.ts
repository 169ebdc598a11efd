import type { DocumentContent } from '#electron/document/create.ts'
import { chartInput } from '#shared/chart/chart-input.ts'
import { layoutChart } from '#shared/chart/layout/layout-chart.ts'
import type { Command } from '#shared/commands/command.ts'
import type { BodyId } from '#shared/organisation/body.ts'
import type { Placement } from '#shared/organisation/view.ts'
import { chartLabels } from '#shared/text/chart.ts'
import { aRecord } from '../../support/builders.ts'
import { firstViewOf } from '../../support/large-project.ts'

/** The day of all figures. */
export const today = '2026-11-24'

/** A committee that is called otherwise each time. */
export function renames(id: BodyId, times: number): readonly Command[] {
  const node = { type: 'body', id } as const
  return Array.from({ length: times }, (_, i) => ({ type: 'node.rename', node, name: `Comité ${i}` }))
}

/** A node that is pushed to and fro. */
export function moves({ data }: DocumentContent, id: string, times: number): readonly Command[] {
  const placement = [...data.placement.values()].find(({ node }) => node.id === id)
  if (placement === undefined) throw new Error('the node has a place')
  return Array.from({ length: times }, (_, i) => ({
    type: 'chart.move',
    placements: [{ ...placement, x: placement.x + (i % 2 === 0 ? 16 : 0) }],
  }))
}

/** The same project, arranged: every node has the place where the layout puts it, as after a first gesture. */
export function withPlaces(content: DocumentContent): DocumentContent {
  const { data } = content
  const viewId = firstViewOf(data)
  const { positions } = layoutChart(chartInput(data, viewId, today, chartLabels))
  const places = [...positions].map(([id, { x, y }], i): readonly [string, Placement] => {
    const node = { type: data.body.has(id) ? 'body' : 'entity', id }
    return [`place-${i}`, aRecord('placement', `place-${i}`, { viewId, node, x, y })]
  })
  return { ...content, data: { ...data, placement: new Map(places) } }
}
