import type { DocumentData } from '#shared/document/document-data.ts'
import type { BodyId } from '#shared/organisation/body.ts'
import type { EntityId } from '#shared/organisation/entity.ts'
import type { LinkId, NodeRef } from '#shared/organisation/link.ts'

/** What the inspector shows. */
export type Inspected =
  | NodeRef
  | { readonly type: 'link'; readonly id: string }
  | { readonly type: 'several'; readonly nodes: readonly NodeRef[]; readonly linkIds: readonly LinkId[] }
  | { readonly type: 'project' }

/** The selection as far as it still exists: what was deleted, here or by undo, is not shown. */
export function inspected(
  data: DocumentData,
  selectedNodes: Iterable<string>,
  selectedLinks: Iterable<string>,
): Inspected {
  const nodes = [...selectedNodes].flatMap((id): readonly NodeRef[] => {
    // The chart is made from records: the id of a node is the id of its body or entity.
    if (data.body.has(id)) return [{ type: 'body', id: id as BodyId }]
    return data.entity.has(id) ? [{ type: 'entity', id: id as EntityId }] : []
  })
  const linkIds = [...selectedLinks].flatMap((id) => data.link.get(id)?.id ?? [])
  const [node] = nodes
  const [link] = linkIds
  if (nodes.length + linkIds.length > 1) return { type: 'several', nodes, linkIds }
  if (link !== undefined) return { type: 'link', id: link }
  return node ?? { type: 'project' }
}
