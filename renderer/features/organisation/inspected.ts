import type { DocumentData } from '#shared/document/document-data.ts'
import type { BodyId } from '#shared/organisation/body.ts'
import type { EntityId } from '#shared/organisation/entity.ts'
import type { NodeRef } from '#shared/organisation/link.ts'

/** What the inspector shows. */
export type Inspected =
  | NodeRef
  | { readonly type: 'link'; readonly id: string }
  | { readonly type: 'several'; readonly nodes: readonly NodeRef[] }
  | { readonly type: 'project' }

/** The selection as far as it still exists: what was deleted, here or by undo, is not shown. */
export function inspected(
  data: DocumentData,
  selectedNodes: Iterable<string>,
  selectedLink: string | null,
): Inspected {
  if (selectedLink !== null && data.link.has(selectedLink)) return { type: 'link', id: selectedLink }
  const nodes = [...selectedNodes].flatMap((id): readonly NodeRef[] => {
    // The chart is made from records: the id of a node is the id of its body or entity.
    if (data.body.has(id)) return [{ type: 'body', id: id as BodyId }]
    return data.entity.has(id) ? [{ type: 'entity', id: id as EntityId }] : []
  })
  const [first] = nodes
  if (first === undefined) return { type: 'project' }
  return nodes.length === 1 ? first : { type: 'several', nodes }
}
