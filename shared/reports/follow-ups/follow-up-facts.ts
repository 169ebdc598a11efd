import type { Contributor, FollowUp, FollowUpId, Reminder } from '../../decisions/follow-up.ts'
import { byUrgency, dueDateInForce, isLateFollowUp } from '../../decisions/follow-up-rules.ts'
import type { DocumentData } from '../../document/document-data.ts'
import { memoGroupBy } from '../../kit/group-by.ts'
import type { Body } from '../../organisation/body.ts'
import { itemOrigin } from '../../text/follow-ups.ts'
import { capitalise } from '../../text/terms.ts'
import { responsibleInWords } from '../parts/responsible.ts'

/** A follow-up with what its line of the tableau de suivi tells (domain §2.3 I), as of a day. */
export type FollowUpFacts = {
  readonly followUp: FollowUp
  readonly body: Body | null
  /** The number of its decision, the title of a decision without one, or its agenda item; empty without an origin. */
  readonly origin: string
  /** The function and its holder of that day, or whoever was named. */
  readonly responsible: string
  /** The organisation of the function. */
  readonly entity: string
  readonly contributors: readonly string[]
  readonly dueDate: string | null
  readonly isLate: boolean
  readonly lastReminder: Reminder | null
}

const contributorsByFollowUp = memoGroupBy((contributor: Contributor) => contributor.followUpId)
const remindersByFollowUp = memoGroupBy((reminder: Reminder) => reminder.followUpId)

/** Every follow-up of the project with its facts, most urgent first. */
export function followUpFacts(data: DocumentData, date: string): readonly FollowUpFacts[] {
  return [...data.followUp.values()].sort(byUrgency).map((followUp) => factsOf(data, followUp, date))
}

/** The facts of one follow-up as of a day. */
export function factsOf(data: DocumentData, followUp: FollowUp, date: string): FollowUpFacts {
  const { responsiblePostId } = followUp
  const post = responsiblePostId === null ? undefined : data.post.get(responsiblePostId)
  return {
    followUp,
    body: data.body.get(followUp.bodyId) ?? null,
    origin: originInWords(data, followUp),
    responsible: capitalise(responsibleInWords(data, followUp, date)),
    entity: (post === undefined ? undefined : data.entity.get(post.entityId))?.name ?? '',
    contributors: contributorsOf(data, followUp.id).map((one) => contributorInWords(data, one, date)),
    dueDate: dueDateInForce(followUp),
    isLate: isLateFollowUp(followUp, date),
    lastReminder: remindersOf(data, followUp.id)[0] ?? null,
  }
}

/** Who helps with a follow-up, in the order in which they were added. */
export function contributorsOf(data: DocumentData, followUpId: FollowUpId): readonly Contributor[] {
  return contributorsByFollowUp(data.contributor)(followUpId).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** The reminders of a follow-up, the last one first. */
export function remindersOf(data: DocumentData, followUpId: FollowUpId): readonly Reminder[] {
  return remindersByFollowUp(data.reminder)(followUpId).toSorted((a, b) =>
    a.on === b.on ? (a.id < b.id ? 1 : -1) : a.on < b.on ? 1 : -1,
  )
}

/** A contributor in words, as a responsible is told. */
export function contributorInWords(
  data: DocumentData,
  { postId, personId, label }: Contributor,
  date: string,
): string {
  const charge = { responsiblePostId: postId, responsiblePersonId: personId, responsibleLabel: label }
  return capitalise(responsibleInWords(data, charge, date))
}

function originInWords(data: DocumentData, { decisionId, agendaItemId }: FollowUp): string {
  const decision = decisionId === null ? undefined : data.decision.get(decisionId)
  if (decision !== undefined) return decision.number ?? decision.title
  const item = agendaItemId === null ? undefined : data.agendaItem.get(agendaItemId)
  const meeting = item === undefined ? undefined : data.meeting.get(item.meetingId)
  return item === undefined || meeting === undefined ? '' : itemOrigin(item.title, meeting.date)
}
