import { memoGroupBy } from '../kit/group-by.ts'
import { isWithin } from '../kit/period.ts'
import type { Link, NodeRef } from './link.ts'
import { canSupply } from './link-rules.ts'
import type { OrganisationData } from './organisation-data.ts'

const transmissionsFrom = memoGroupBy((link: Link) =>
  link.kind === 'transmits' ? `${link.source.type} ${link.source.id}` : null,
)

/**
 * By which way the requests of a user group reach an éditeur or intégrateur on a day: « transmet les demandes à » followed
 * from one to the next, the shortest way, both ends included. Null when they reach nobody who supplies.
 */
export function requestPath(data: OrganisationData, from: NodeRef, date: string): readonly NodeRef[] | null {
  const transmissions = transmissionsFrom(data.link)
  const seen = new Set<string>()
  let ways: (readonly NodeRef[])[] = [[from]]
  while (ways.length > 0) {
    const next: (readonly NodeRef[])[] = []
    for (const way of ways) {
      const last = way.at(-1) ?? from
      const key = `${last.type} ${last.id}`
      if (seen.has(key)) continue
      seen.add(key)
      if (way.length > 1 && isSupplier(data, last)) return way
      for (const link of transmissions(key)) if (isWithin(link, date)) next.push([...way, link.target])
    }
    ways = next
  }
  return null
}

function isSupplier(data: OrganisationData, node: NodeRef): boolean {
  const entity = node.type === 'entity' ? data.entity.get(node.id) : undefined
  return entity !== undefined && entity.kind !== 'association' && canSupply(entity.kind)
}
