import type { Decision } from './decision.ts'
import type { FollowUp, FollowUpStatus } from './follow-up.ts'

const openStatuses: ReadonlySet<FollowUpStatus> = new Set(['todo', 'ongoing', 'postponed'])

/** Tells whether a follow-up is still to be done. */
export function isOpenFollowUp({ status }: Pick<FollowUp, 'status'>): boolean {
  return openStatuses.has(status)
}

type DueDates = Pick<FollowUp, 'dueDate' | 'revisedDueDate'>

/** The day by which it must be done, ISO: the one that was agreed last, else the first one. */
export function dueDateInForce({ dueDate, revisedDueDate }: DueDates): string | null {
  return revisedDueDate ?? dueDate
}

/** Tells whether it is still to be done on a day after the due date in force. */
export function isLateFollowUp(followUp: DueDates & Pick<FollowUp, 'status'>, date: string): boolean {
  const due = dueDateInForce(followUp)
  return due !== null && due < date && isOpenFollowUp(followUp)
}

/** What is to be done first: what is open before what is closed, then the earliest due date in force; no date comes last. */
export function byUrgency(a: FollowUp, b: FollowUp): number {
  const [left, right] = [urgencyOf(a), urgencyOf(b)]
  return left === right ? (a.id < b.id ? -1 : 1) : left < right ? -1 : 1
}

/** The place of a follow-up among all, as a text to sort by. */
export function urgencyOf(followUp: DueDates & Pick<FollowUp, 'status' | 'recordedOn'>): string {
  return `${isOpenFollowUp(followUp) ? 0 : 1} ${dueDateInForce(followUp) ?? '9999'} ${followUp.recordedOn}`
}

type Standing = Pick<FollowUp, 'status' | 'closedOn' | 'progress'>

/** What a new state brings along: what is closed has a day of closing, what is done is done in full. */
export function standingAs(status: FollowUpStatus, { closedOn, progress }: Standing, day: string): Standing {
  return {
    status,
    closedOn: isOpenFollowUp({ status }) ? null : (closedOn ?? day),
    progress: status === 'done' ? 100 : progress,
  }
}

/** What another due date changes: the first one stays known once there was one. */
export function dueBy(followUp: DueDates, day: string): Partial<DueDates> {
  return followUp.dueDate === null ? { dueDate: day } : { revisedDueDate: day }
}

/** A follow-up of a decision begins with the responsible and the due date of the decision. */
export function chargeOf({
  responsiblePostId,
  responsiblePersonId,
  responsibleLabel,
  dueDate,
}: Pick<Decision, 'responsiblePostId' | 'responsiblePersonId' | 'responsibleLabel' | 'dueDate'>) {
  return { responsiblePostId, responsiblePersonId, responsibleLabel, dueDate }
}
