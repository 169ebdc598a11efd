import type { BodyId } from '../organisation/body.ts'
import type { EntityId } from '../organisation/entity.ts'
import type { LinkId, NodeRef } from '../organisation/link.ts'
import type { SeatId } from '../organisation/seat.ts'
import type { Collection } from './collections.ts'
import type { DocumentData } from './document-data.ts'

export type DeletionTarget = {
  readonly entityIds: readonly EntityId[]
  readonly bodyIds: readonly BodyId[]
  readonly linkIds: readonly LinkId[]
}

/**
 * Why something cannot be deleted: it belongs to the record, and is ended at a date instead. An entity takes its posts
 * along, which numbered decisions may name as responsible.
 */
export type DeletionBlocker = {
  readonly code: 'body-has-decisions' | 'body-has-held-meetings' | 'body-has-convened' | 'entity-responsible'
  readonly node: NodeRef
  readonly count: number
}

/** What a deletion takes along, by collection, and what forbids it. */
export type DeletionConsequences = {
  readonly removed: { readonly [C in Collection]?: number }
  readonly blockers: readonly DeletionBlocker[]
}

/** What deleting these nodes and links would do; the same facts are told to the user and checked by the command. */
export function consequencesOfDeletion(data: DocumentData, target: DeletionTarget): DeletionConsequences {
  const entities = new Set<string>(target.entityIds)
  const bodies = new Set<string>(target.bodyIds)
  const linkIds = new Set<string>(target.linkIds)
  const isGone = (node: NodeRef) => (node.type === 'entity' ? entities : bodies).has(node.id)

  const links = [...data.link.values()].filter(
    (link) => linkIds.has(link.id) || isGone(link.source) || isGone(link.target),
  )
  const posts = idsWhere(data.post.values(), (post) => entities.has(post.entityId))
  const seats = idsWhere(data.seat.values(), (seat) => bodies.has(seat.bodyId))
  const meetings = idsWhere(data.meeting.values(), (meeting) => bodies.has(meeting.bodyId))
  const items = idsWhere(data.agendaItem.values(), (item) => meetings.has(item.meetingId))
  const decisions = idsWhere(data.decision.values(), (decision) => bodies.has(decision.bodyId))
  // A follow-up may be in another body's charge: it goes with its decision all the same.
  const followUps = idsWhere(
    data.followUp.values(),
    ({ bodyId, decisionId }) => bodies.has(bodyId) || (decisionId !== null && decisions.has(decisionId)),
  )
  const removed = {
    entity: entities.size,
    body: bodies.size,
    link: links.length,
    post: posts.size,
    tenure: idsWhere(data.tenure.values(), (tenure) => posts.has(tenure.postId)).size,
    seat: seats.size,
    mandate: idsWhere(data.mandate.values(), (mandate) => seats.has(mandate.seatId)).size,
    meeting: meetings.size,
    agendaItem: items.size,
    attachment: idsWhere(
      data.attachment.values(),
      ({ agendaItemId }) => agendaItemId !== null && items.has(agendaItemId),
    ).size,
    decision: decisions.size,
    followUp: followUps.size,
    assignment: idsWhere(data.assignment.values(), ({ bodyId }) => bodies.has(bodyId)).size,
    responsibility: idsWhere(data.responsibility.values(), ({ holder }) => isGone(holder)).size,
    measurement: idsWhere(
      data.measurement.values(),
      ({ entityId }) => entityId !== null && entities.has(entityId),
    ).size,
    conventionParty: idsWhere(data.conventionParty.values(), ({ entityId }) => entities.has(entityId)).size,
  }
  const blockers = [
    ...target.bodyIds.flatMap((id) => blockersOfBody(data, id)),
    ...target.entityIds.flatMap((id) => blockersOfEntity(data, id)),
  ]
  return { removed, blockers }
}

/**
 * What forbids deleting a person: the meetings whose minutes name her. She was called or recorded there, or chaired, kept the
 * minutes or reported at one that was held. Zero means that nothing does.
 */
export function meetingsNaming(data: DocumentData, personId: string): number {
  const attended = [...data.attendance.values()].filter((record) => record.personId === personId)
  const called = [...data.addressee.values()].filter((record) => record.personId === personId)
  const invited = [...data.guest.values(), ...data.sessionEvent.values()].filter(
    (record) => record.personId === personId,
  )
  const reported = [...data.agendaItem.values()].filter((item) => item.rapporteurPersonId === personId)
  const held = [...data.meeting.values()].filter(({ status }) => status === 'held')
  const asOfficer = held.filter(
    ({ chairPersonId, secretaryPersonId }) => chairPersonId === personId || secretaryPersonId === personId,
  )
  const heldIds = new Set<string>(held.map(({ id }) => id))
  return new Set<string>([
    ...attended.map(({ meetingId }) => meetingId),
    ...invited.map(({ meetingId }) => meetingId),
    ...called.flatMap(({ convocationId }) => data.convocation.get(convocationId)?.meetingId ?? []),
    ...asOfficer.map(({ id }) => id),
    ...reported.flatMap(({ meetingId }) => (heldIds.has(meetingId) ? [meetingId] : [])),
  ]).size
}

/**
 * What forbids deleting a seat: the meetings and consultations that noted it, there or away, with a proxy, coming, going or
 * voting. Their minutes and decisions tell of it, and are sealed with it. Zero means that nothing does.
 */
export function occasionsOfSeat(data: DocumentData, seatId: SeatId): number {
  const noted = [...data.attendance.values(), ...data.sessionEvent.values()].filter((record) =>
    namesSeat(record, seatId),
  )
  const voted = [...data.ballot.values()].filter((ballot) => ballot.seatId === seatId)
  return new Set<string>([
    ...noted.map(({ meetingId }) => meetingId),
    ...voted.map(({ decisionId }) => data.decision.get(decisionId)?.meetingId ?? decisionId),
  ]).size
}

/** What forbids that a seat changes body, besides: somebody was called for it there, or answered. */
export function isSeatCalled(data: DocumentData, seatId: SeatId): boolean {
  return (
    [...data.addressee.values()].some((addressee) => addressee.seatId === seatId) ||
    [...data.reply.values()].some((reply) => namesSeat(reply, seatId))
  )
}

function namesSeat(
  record: { readonly seatId: SeatId | null; readonly proxySeatId: SeatId | null },
  seatId: SeatId,
): boolean {
  return record.seatId === seatId || record.proxySeatId === seatId
}

/** What forbids deleting posts or a person: how many numbered decisions name one of them as responsible. */
export function decisionsInCharge(
  data: DocumentData,
  field: 'responsiblePostId' | 'responsiblePersonId',
  ids: ReadonlySet<string>,
): number {
  return idsWhere(data.decision.values(), (decision) => {
    const responsible = decision[field]
    return decision.number !== null && responsible !== null && ids.has(responsible)
  }).size
}

function blockersOfEntity(data: DocumentData, id: EntityId): readonly DeletionBlocker[] {
  const posts = idsWhere(data.post.values(), (post) => post.entityId === id)
  const count = decisionsInCharge(data, 'responsiblePostId', posts)
  return count > 0 ? [{ code: 'entity-responsible', node: { type: 'entity', id }, count }] : []
}

function blockersOfBody(data: DocumentData, id: BodyId): readonly DeletionBlocker[] {
  const decisions = idsWhere(data.decision.values(), (d) => d.bodyId === id && d.number !== null).size
  const held = idsWhere(data.meeting.values(), (m) => m.bodyId === id && m.status === 'held').size
  const convened = new Set([...data.convocation.values()].map(({ meetingId }) => meetingId))
  const called = idsWhere(data.meeting.values(), (m) => m.bodyId === id && convened.has(m.id)).size
  const node = { type: 'body', id } as const
  return [
    ...(decisions > 0 ? [{ code: 'body-has-decisions', node, count: decisions } as const] : []),
    ...(held > 0 ? [{ code: 'body-has-held-meetings', node, count: held } as const] : []),
    ...(called > 0 ? [{ code: 'body-has-convened', node, count: called } as const] : []),
  ]
}

function idsWhere<T extends { readonly id: string }>(
  values: Iterable<T>,
  keep: (value: T) => boolean,
): Set<string> {
  const ids = new Set<string>()
  for (const value of values) if (keep(value)) ids.add(value.id)
  return ids
}
