import type { BodyId } from './body.ts'
import type { EntityId } from './entity.ts'
import { makesLoop } from './hierarchy.ts'
import { type LinkKind, linkKinds, type NodeRef, sameNode } from './link.ts'
import { type LinkRefusal, possibleLinkKinds } from './link-rules.ts'
import type { OrganisationData } from './organisation-data.ts'

/** What joins two nodes: what each has only once (the parent of an entity, the host of a body), or a link of some kind. */
export type ConnectionKind = 'parent' | 'host' | LinkKind

/** One way to join two nodes. */
export type Connection = {
  readonly kind: ConnectionKind
  /** Why it cannot be. Told of a parent and a host only: of links, those that cannot be are left out. */
  readonly refusal: LinkRefusal | null
  /** The parent or the host that it would take the place of. */
  readonly instead: EntityId | null
}

/**
 * The ways to join source to target: the attachment that their types allow, then the links that the rules allow.
 * A body and an entity are joined by « porte » from both ends. None when one of the two is missing, or both are one.
 */
export function connectionsBetween(
  data: OrganisationData,
  source: NodeRef,
  target: NodeRef,
): readonly Connection[] {
  if (sameNode(source, target) || !exists(data, source) || !exists(data, target)) return []
  const attachment = attachmentBetween(data, source, target)
  const kinds = possibleLinkKinds(data, source, target, linkKinds).filter(
    (kind) => kind !== 'hierarchy' || isSecond(data, source, target),
  )
  const links = kinds.map((kind): Connection => ({ kind, refusal: null, instead: null }))
  return [...(attachment === null ? [] : [attachment]), ...links]
}

/** The body and the entity of two nodes, in this order, whichever comes first; null when they are not one of each. */
export function bodyAndHost(
  a: NodeRef,
  b: NodeRef,
): { readonly id: BodyId; readonly hostEntityId: EntityId } | null {
  if (a.type === 'body' && b.type === 'entity') return { id: a.id, hostEntityId: b.id }
  return a.type === 'entity' && b.type === 'body' ? { id: b.id, hostEntityId: a.id } : null
}

function attachmentBetween(data: OrganisationData, source: NodeRef, target: NodeRef): Connection | null {
  const hosting = bodyAndHost(source, target)
  if (hosting !== null)
    return attachment('host', data.body.get(hosting.id)?.hostEntityId, hosting.hostEntityId)
  if (source.type !== 'entity' || target.type !== 'entity') return null
  const isLoop = makesLoop(data, source.id, target.id)
  return attachment('parent', data.entity.get(source.id)?.parentId, target.id, isLoop)
}

function attachment(
  kind: 'parent' | 'host',
  current: EntityId | null | undefined,
  wanted: EntityId,
  isLoop = false,
): Connection {
  if (current === wanted) return { kind, refusal: 'link-exists', instead: null }
  return { kind, refusal: isLoop ? 'link-makes-loop' : null, instead: current ?? null }
}

/** A second attachment, beside the parent: the first one is no link. */
function isSecond(data: OrganisationData, source: NodeRef, target: NodeRef): boolean {
  if (source.type !== 'entity' || target.type !== 'entity') return false
  const parentId = data.entity.get(source.id)?.parentId ?? null
  return parentId !== null && parentId !== target.id && !makesLoop(data, source.id, target.id)
}

function exists(data: OrganisationData, node: NodeRef): boolean {
  return node.type === 'entity' ? data.entity.has(node.id) : data.body.has(node.id)
}
