import { isWithin } from '../kit/period.ts'
import type { OrganisationData } from '../organisation/organisation-data.ts'
import type { ChartEdge, ChartNode } from './graph.ts'

/** The links of a day whose two ends are drawn. */
export function linkEdges(
  data: OrganisationData,
  date: string,
  isShown: (id: string) => boolean,
  otherDays: boolean,
): readonly ChartEdge[] {
  return [...data.link.values()]
    .filter((link) => isShown(link.source.id) && isShown(link.target.id))
    .filter((link) => otherDays || isWithin(link, date))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, kind, source, target, label }) => ({
      id,
      kind,
      sourceId: source.id,
      targetId: target.id,
      ...(label === '' ? {} : { label }),
    }))
}

const derivedPrefix = 'derived:'

/** Tells whether an edge says an attachment of its node rather than a link: it has no record of its own to edit. */
export function isDerivedEdge(edgeId: string): boolean {
  return edgeId.startsWith(derivedPrefix)
}

/**
 * Attachments that no container shows: an organisation to its parent, a host to its body. Where `links` already join
 * the two, nothing is doubled.
 */
export function derivedEdges(nodes: readonly ChartNode[], links: readonly ChartEdge[]): readonly ChartEdge[] {
  const joined = new Set(links.map(({ kind, sourceId, targetId }) => `${kind} ${sourceId} ${targetId}`))
  return nodes.flatMap((node) => {
    if (node.parentId === undefined || node.containerId !== undefined) return []
    const id = `${derivedPrefix}${node.id}`
    if (node.type === 'body') return [{ id, kind: 'hosts', sourceId: node.parentId, targetId: node.id }]
    return joined.has(`hierarchy ${node.id} ${node.parentId}`)
      ? []
      : [{ id, kind: 'hierarchy', sourceId: node.id, targetId: node.parentId }]
  })
}
