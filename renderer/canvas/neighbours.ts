import { nodesById } from '#shared/chart/by-id.ts'
import type { Chart } from '#shared/chart/chart.ts'
import { isDerivedEdge } from '#shared/chart/chart-edges.ts'

export type Things = { readonly nodes: ReadonlySet<string>; readonly links: ReadonlySet<string> }

/** The nodes at the ends of some lines. */
export function endsOfLines({ routes }: Chart, links: ReadonlySet<string>): readonly string[] {
  return routes.flatMap(({ edgeId, sourceId, targetId }) => (links.has(edgeId) ? [sourceId, targetId] : []))
}

/** What is selected with what a line joins to it, the lines between, and the container in which it stands. */
export function withNeighbours(chart: Chart, { nodes, links }: Things): Things {
  const { layout, routes } = chart
  const around = new Set([...nodes, ...endsOfLines(chart, links)])
  const lines = new Set(links)
  for (const { edgeId, sourceId, targetId } of routes) {
    if (!nodes.has(sourceId) && !nodes.has(targetId)) continue
    around.add(sourceId).add(targetId)
    if (!isDerivedEdge(edgeId)) lines.add(edgeId)
  }
  for (const { id, containerId } of layout.boxes.values()) {
    if (containerId === undefined) continue
    if (nodes.has(id)) around.add(containerId)
    if (nodes.has(containerId)) around.add(id)
  }
  return { nodes: around, links: lines }
}

/** Everything of the same nature as what is selected: bodies and entities of the same kind, links of the same meaning. */
export function alike(chart: Chart, { nodes, links }: Things): Things {
  const byId = nodesById(chart.graph)
  const kinds = new Set(
    [...nodes].map((id) => {
      const node = byId.get(id)
      return `${node?.type} ${node?.kind}`
    }),
  )
  const meanings = new Set(chart.routes.flatMap(({ edgeId, kind }) => (links.has(edgeId) ? [kind] : [])))
  const same = [...chart.layout.boxes.keys()].filter((id) => {
    const node = byId.get(id)
    return kinds.has(`${node?.type} ${node?.kind}`)
  })
  const lines = chart.routes.filter(({ edgeId, kind }) => meanings.has(kind) && !isDerivedEdge(edgeId))
  return { nodes: new Set(same), links: new Set(lines.map(({ edgeId }) => edgeId)) }
}
