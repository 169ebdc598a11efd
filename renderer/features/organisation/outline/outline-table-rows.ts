import type { ChartGraph, ChartNode } from '#shared/chart/graph.ts'
import { strengthText, outlineText as text } from '#shared/text/outline.ts'
import { levelLabels } from '#shared/text/vocabulary.ts'

/** A node of the chart as a line of the table. */
export type OutlineTableRow = {
  readonly node: ChartNode
  readonly level: string
  readonly parent: string
  readonly seats: string
  readonly vacant: number
  readonly relations: number
  readonly state: string
}

/** Every node of a chart in the order of reading, with its lines counted; `forward`: what a filter brings forward. */
export function outlineTableRows(
  { nodes, edges }: ChartGraph,
  forward: ReadonlySet<string> | null,
): readonly OutlineTableRow[] {
  const names = new Map(nodes.map(({ id, name }) => [id, name]))
  const relations = new Map<string, number>()
  for (const { sourceId, targetId } of edges)
    for (const id of [sourceId, targetId]) relations.set(id, (relations.get(id) ?? 0) + 1)
  return nodes.map((node) => {
    const seats = node.seats ?? []
    const held = seats.filter((seat) => seat === 'held').length
    return {
      node,
      level: levelLabels[node.level],
      parent: names.get(node.containerId ?? '') ?? names.get(node.parentId ?? '') ?? '',
      seats: strengthText(held, seats.length),
      vacant: seats.length - held,
      relations: relations.get(node.id) ?? 0,
      state: forward === null ? '' : forward.has(node.id) ? text.shown : text.faded,
    }
  })
}
