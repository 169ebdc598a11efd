import { memoGroupBy } from '../kit/group-by.ts'
import { isWithin } from '../kit/period.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { meetingsByTime } from '../meetings/meetings-by-time.ts'
import { compositionOf, postHolder } from '../organisation/composition.ts'
import type { EntityId } from '../organisation/entity.ts'
import type { JobFunction } from '../organisation/job-function.ts'
import type { Link, NodeRef } from '../organisation/link.ts'
import type { Person } from '../organisation/person.ts'
import type { Post } from '../organisation/post.ts'
import { referentsAt } from '../organisation/referents.ts'
import type { DocumentData } from './document-data.ts'

/** Who holds something, and as what; `person` is null where nobody does. */
export type HolderFact = { readonly function: JobFunction | null; readonly person: Person | null }

/** What is said of a node at a glance, on a day. */
export type NodeFacts = {
  /** Of an entity, its posts; of a body, its chairs: the highest rank first. */
  readonly holders: readonly HolderFact[]
  /** Seats or posts that nobody holds. */
  readonly vacant: number
  readonly seats: number
  /** The first day on which a mandate or a nomination ends; null when none is known. */
  readonly firstEnd: string | null
  readonly email: string
  readonly phone: string
  /** Of a collectivity. */
  readonly referent: Person | null
  /** Links in force, from both ends. */
  readonly links: number
  /** Of a body. */
  readonly nextMeeting: Meeting | null
}

const postsByEntity = memoGroupBy((post: Post) => post.entityId)
const meetingsByBody = memoGroupBy((meeting: Meeting) => meeting.bodyId)
const linksBySource = memoGroupBy((link: Link): string => link.source.id)
const linksByTarget = memoGroupBy((link: Link): string => link.target.id)

/** What is said of a node at a glance; null when it does not exist. */
export function nodeFacts(data: DocumentData, node: NodeRef, date: string): NodeFacts | null {
  if (!data[node.type].has(node.id)) return null
  const ends = [...linksBySource(data.link)(node.id), ...linksByTarget(data.link)(node.id)]
  const links = new Set(ends.filter((link) => isWithin(link, date))).size
  return node.type === 'body'
    ? bodyFacts(data, node.id, date, links)
    : entityFacts(data, node.id, date, links)
}

function bodyFacts(
  data: DocumentData,
  id: Extract<NodeRef, { type: 'body' }>['id'],
  date: string,
  links: number,
): NodeFacts {
  const members = compositionOf(data, id, date)
  const chairs = members.filter(({ seat }) => seat.role === 'chair' || seat.role === 'co-chair')
  const { upcoming } = meetingsByTime(meetingsByBody(data.meeting)(id), date)
  return {
    ...nothingKnown,
    holders: chairs.map(({ seat, holder }) => ({
      function: functionOf(data, seat.postId === null ? undefined : data.post.get(seat.postId)),
      person: holder,
    })),
    seats: members.length,
    vacant: members.filter(({ state }) => state === 'vacant').length,
    firstEnd: firstOf(members.map(({ until }) => until)),
    links,
    nextMeeting: upcoming.find(({ status }) => status !== 'cancelled') ?? null,
  }
}

function entityFacts(data: DocumentData, id: EntityId, date: string, links: number): NodeFacts {
  const rank = ({ functionId }: Post) => data.function.get(functionId)?.rank ?? Number.MAX_SAFE_INTEGER
  const posts = [...postsByEntity(data.post)(id)].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
  const held = posts.map((post) => ({ post, tenure: postHolder(data, post.id, date) }))
  const [referent] = referentsAt(data, id, date)
  const { email = '', phone = '' } = data.entity.get(id) ?? {}
  return {
    ...nothingKnown,
    holders: held.map(({ post, tenure }) => ({
      function: functionOf(data, post),
      person: tenure === null ? null : (data.person.get(tenure.personId) ?? null),
    })),
    vacant: held.filter(({ tenure }) => tenure === null).length,
    firstEnd: firstOf(held.map(({ tenure }) => tenure?.to ?? null)),
    ...{ email, phone, referent: referent?.person ?? null, links },
  }
}

const nothingKnown: NodeFacts = {
  ...{ holders: [], vacant: 0, seats: 0, firstEnd: null, email: '', phone: '' },
  ...{ referent: null, links: 0, nextMeeting: null },
}

function functionOf(data: DocumentData, post: Post | undefined): JobFunction | null {
  return post === undefined ? null : (data.function.get(post.functionId) ?? null)
}

function firstOf(days: readonly (string | null)[]): string | null {
  return days.flatMap((day) => day ?? []).sort()[0] ?? null
}
