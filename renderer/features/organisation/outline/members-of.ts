import { nodeRefOf } from '#renderer/canvas/node-ref.ts'
import { seatTitle } from '#renderer/sheets/members.ts'
import type { ChartNode } from '#shared/chart/graph.ts'
import type { OutlineMember } from '#shared/chart/outline/outline-rows.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { memoGroupBy } from '#shared/kit/group-by.ts'
import { compositionOf, postHolder } from '#shared/organisation/composition.ts'
import type { Post } from '#shared/organisation/post.ts'
import { qualityLine, qualityOfPost } from '#shared/reports/parts/people.ts'
import { fullName } from '#shared/text/names.ts'

const postsByEntity = memoGroupBy((post: Post) => post.entityId)

/** How many seats or posts a node has. */
export function memberCount(data: DocumentData, node: ChartNode): number {
  const ref = nodeRefOf(node)
  return ref.type === 'body' ? (node.seats?.length ?? 0) : postsByEntity(data.post)(ref.id).length
}

/** The seats of a body or the posts of an entity, with who holds them on a day. */
export function membersOf(data: DocumentData, node: ChartNode, date: string): readonly OutlineMember[] {
  const ref = nodeRefOf(node)
  if (ref.type === 'entity') {
    return postsByEntity(data.post)(ref.id).map((post) => postMember(data, post, date))
  }
  return compositionOf(data, ref.id, date).map(({ seat, holder }) => ({
    id: seat.id,
    type: 'seat',
    title: seatTitle(data, seat),
    holder: holder === null ? null : fullName(holder),
  }))
}

function postMember(data: DocumentData, post: Post, date: string): OutlineMember {
  const holder = data.person.get(postHolder(data, post.id, date)?.personId ?? '') ?? null
  return {
    id: post.id,
    type: 'post',
    title: qualityLine(qualityOfPost(data, post, holder)),
    holder: holder === null ? null : fullName(holder),
  }
}
