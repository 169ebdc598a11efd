import type { Decision } from '../decisions/decision.ts'
import type { MeetingId } from '../meetings/meeting.ts'
import { isMinuted } from '../meetings/minutes-life.ts'
import { type DeletionConsequences, decisionsInCharge, meetingsNaming } from './deletion.ts'
import type { DocumentData } from './document-data.ts'
import { recordName } from './record-name.ts'

export type DeletableRecord =
  | 'person'
  | 'post'
  | 'mission'
  | 'convention'
  | 'meeting'
  | 'agendaItem'
  | 'decision'
type Removed = DeletionConsequences['removed']

/** Why a record must stay: it is part of what was decided or recorded. The parameters fill the sentence of the code. */
export type RecordBlocker = {
  readonly code:
    | 'person-attended'
    | 'person-responsible'
    | 'post-responsible'
    | 'mission-of-fiche'
    | 'meeting-has-decisions'
    | 'meeting-convened'
    | 'meeting-minuted'
    | 'item-has-decisions'
    | 'decision-sealed'
  readonly params: Readonly<Record<string, string | number>>
}

/** What forbids deleting a record; the same answer is told to the user beforehand and given by the command. */
export function recordBlocker(
  data: DocumentData,
  collection: DeletableRecord,
  id: string,
): RecordBlocker | null {
  const counted = (code: RecordBlocker['code'], count: number) =>
    count === 0 ? null : { code, params: { count, name: recordName(data, collection, id) } }
  switch (collection) {
    case 'person':
      return (
        counted('person-attended', meetingsNaming(data, id)) ??
        counted('person-responsible', decisionsInCharge(data, 'responsiblePersonId', new Set([id])))
      )
    case 'post':
      return counted('post-responsible', decisionsInCharge(data, 'responsiblePostId', new Set([id])))
    case 'mission': {
      const mission = data.mission.get(id)
      return mission?.source === 'fiche' ? { code: 'mission-of-fiche', params: { name: mission.code } } : null
    }
    case 'convention':
      return null
    case 'meeting':
      return (
        counted('meeting-has-decisions', numberedUnder(data, 'meetingId', id)) ??
        counted('meeting-convened', calledFor(data, id)) ??
        counted('meeting-minuted', isMinuted(data, id as MeetingId) ? 1 : 0)
      )
    case 'agendaItem':
      return counted('item-has-decisions', numberedUnder(data, 'agendaItemId', id))
    case 'decision': {
      const number = data.decision.get(id)?.number ?? null
      return number === null ? null : { code: 'decision-sealed', params: { number } }
    }
  }
}

/** How many records of each collection go along when this one is deleted. */
export function removedWith(data: DocumentData, collection: DeletableRecord, id: string): Removed {
  switch (collection) {
    case 'person':
      return {
        tenure: countOf(data.tenure.values(), ({ personId }) => personId === id),
        mandate: countOf(data.mandate.values(), ({ personId }) => personId === id),
      }
    case 'post':
      return { tenure: countOf(data.tenure.values(), ({ postId }) => postId === id) }
    case 'mission':
      return { assignment: countOf(data.assignment.values(), ({ missionId }) => missionId === id) }
    case 'convention':
      return {
        conventionParty: countOf(data.conventionParty.values(), ({ conventionId }) => conventionId === id),
        attachment: countOf(data.attachment.values(), ({ conventionId }) => conventionId === id),
      }
    case 'meeting':
      return removedWithMeeting(data, id)
    case 'agendaItem':
      return {
        attachment: countOf(data.attachment.values(), ({ agendaItemId }) => agendaItemId === id),
        ...removedDecisions(data, ({ agendaItemId }) => agendaItemId === id),
      }
    case 'decision':
      return { followUp: countOf(data.followUp.values(), ({ decisionId }) => decisionId === id) }
  }
}

/** What stays but loses a post that is deleted: seats ex officio left without a holder, and tasks without a function. */
export function leftWithoutPost(
  data: DocumentData,
  id: string,
): { readonly seats: number; readonly tasks: number } {
  const isInCharge = ({ responsiblePostId }: { readonly responsiblePostId: string | null }) =>
    responsiblePostId === id
  return {
    seats: countOf(data.seat.values(), ({ postId }) => postId === id),
    tasks: [data.decision, data.followUp, data.risk].reduce(
      (tasks, records) =>
        tasks + countOf<{ readonly responsiblePostId: string | null }>(records.values(), isInCharge),
      0,
    ),
  }
}

function numberedUnder(data: DocumentData, field: 'meetingId' | 'agendaItemId', id: string): number {
  return countOf(data.decision.values(), (decision) => decision.number !== null && decision[field] === id)
}

function removedWithMeeting(data: DocumentData, id: string): Removed {
  const items = new Set<string>()
  for (const item of data.agendaItem.values()) if (item.meetingId === id) items.add(item.id)
  return {
    agendaItem: items.size,
    attachment: countOf(
      data.attachment.values(),
      ({ agendaItemId }) => agendaItemId !== null && items.has(agendaItemId),
    ),
    ...removedDecisions(data, ({ meetingId }) => meetingId === id),
  }
}

function removedDecisions(data: DocumentData, isGone: (decision: Decision) => boolean): Removed {
  const decisions = new Set<string>()
  for (const decision of data.decision.values()) if (isGone(decision)) decisions.add(decision.id)
  const followsGone = ({ decisionId }: { readonly decisionId: string | null }) =>
    decisionId !== null && decisions.has(decisionId)
  return { decision: decisions.size, followUp: countOf(data.followUp.values(), followsGone) }
}

function countOf<T>(values: Iterable<T>, keep: (value: T) => boolean): number {
  let found = 0
  for (const value of values) if (keep(value)) found++
  return found
}

function calledFor(data: DocumentData, meetingId: string): number {
  return [...data.convocation.values()].filter((convocation) => convocation.meetingId === meetingId).length
}
