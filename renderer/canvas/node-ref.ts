import type { ChartNode } from '#shared/chart/graph.ts'
import type { BodyId } from '#shared/organisation/body.ts'
import type { EntityId } from '#shared/organisation/entity.ts'
import type { NodeRef } from '#shared/organisation/link.ts'

/** The record that a node of the chart shows. */
export function nodeRefOf({ type, id }: Pick<ChartNode, 'type' | 'id'>): NodeRef {
  // The chart is made from records: the id of a node is the id of its entity or body.
  return type === 'entity' ? { type, id: id as EntityId } : { type, id: id as BodyId }
}
