import type { Decision } from '../decisions/decision.ts'
import type { DeletionConsequences } from './deletion.ts'
import type { DocumentData } from './document-data.ts'

export type DeletableRecord = 'person' | 'post' | 'meeting' | 'agendaItem' | 'decision'
type Removed = DeletionConsequences['removed']

/** How many records of each collection go along when this one is deleted; what it forbids is the command's affair. */
export function removedWith(data: DocumentData, collection: DeletableRecord, id: string): Removed {
  switch (collection) {
    case 'person':
      return {
        tenure: countOf(data.tenure.values(), ({ personId }) => personId === id),
        mandate: countOf(data.mandate.values(), ({ personId }) => personId === id),
      }
    case 'post':
      return { tenure: countOf(data.tenure.values(), ({ postId }) => postId === id) }
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
    tasks: countOf(data.decision.values(), isInCharge) + countOf(data.followUp.values(), isInCharge),
  }
}

function removedWithMeeting(data: DocumentData, id: string): Removed {
  const items = new Set<string>()
  for (const item of data.agendaItem.values()) if (item.meetingId === id) items.add(item.id)
  return {
    agendaItem: items.size,
    attachment: countOf(data.attachment.values(), ({ agendaItemId }) => items.has(agendaItemId)),
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
