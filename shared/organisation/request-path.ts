import { memoGroupBy } from '../kit/group-by.ts'
import { isWithin } from '../kit/period.ts'
import type { Entity } from './entity.ts'
import type { Link, NodeRef } from './link.ts'
import { canSupply } from './link-rules.ts'
import type { OrganisationData } from './organisation-data.ts'

type Organisation = Pick<OrganisationData, 'link' | 'entity'>
type Way = readonly [NodeRef, ...NodeRef[]]

const transmissions = memoGroupBy((link: Link) => (link.kind === 'transmits' ? keyOf(link.source) : null))

/**
 * By which way the requests of users reach an éditeur or intégrateur on a day (« transmises aux éditeurs et ou
 * intégrateurs d’ENT », says the fiche): the shortest one, both ends included; null when they reach none.
 */
export function requestPath(data: Organisation, from: NodeRef, date: string): readonly NodeRef[] | null {
  return (
    waysOf(data, from, date).find((way) => way.length > 1 && isPublisher(data, way.at(-1) ?? from)) ?? null
  )
}

/** How far the requests go when they reach no éditeur: the longest way, at least the start. */
export function requestReach(data: Organisation, from: NodeRef, date: string): readonly NodeRef[] {
  return waysOf(data, from, date).at(-1) ?? [from]
}

/** The éditeurs and intégrateurs of the project on a day. */
export function publishersAt(data: Pick<OrganisationData, 'entity'>, date: string): readonly Entity[] {
  return [...data.entity.values()].filter((entity) => isPublisherKind(entity.kind) && isWithin(entity, date))
}

/** Those who may supply, but for associations and an AMO: they publish nothing. */
function isPublisherKind(kind: Entity['kind']): boolean {
  return canSupply(kind) && kind !== 'association' && kind !== 'consultant'
}

/** Every node that the requests reach, by its shortest way, the nearest first. */
function waysOf(data: Organisation, from: NodeRef, date: string): readonly Way[] {
  const linksFrom = transmissions(data.link)
  const seen = new Set([keyOf(from)])
  const ways: Way[] = [[from]]
  // The list grows while it is walked: what is reached leads further.
  for (const way of ways) {
    for (const link of linksFrom(keyOf(way.at(-1) ?? from))) {
      if (!isWithin(link, date) || seen.has(keyOf(link.target))) continue
      seen.add(keyOf(link.target))
      ways.push([...way, link.target])
    }
  }
  return ways
}

function isPublisher(data: Organisation, node: NodeRef): boolean {
  const entity = node.type === 'entity' ? data.entity.get(node.id) : undefined
  return entity !== undefined && isPublisherKind(entity.kind)
}

function keyOf({ type, id }: NodeRef): string {
  return `${type} ${id}`
}
