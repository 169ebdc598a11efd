import type { Decision } from '../../decisions/decision.ts'
import type { DocumentData } from '../../document/document-data.ts'
import { isWithin } from '../../kit/period.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import type { Body, BodyId } from '../../organisation/body.ts'

export type RegisterRequest = {
  /** Null: every body of the project. */
  readonly bodyId: BodyId | null
  readonly from: string | null
  readonly to: string | null
}

/** A decision of the register; its number is known. */
export type RegisterEntry = {
  readonly decision: Decision
  readonly number: string
  readonly body: Body | null
  readonly meeting: Meeting | null
}

/** The numbered decisions of a period: by date, then by meeting, then by rank of their number. */
export function registerEntries(data: DocumentData, request: RegisterRequest): readonly RegisterEntry[] {
  return [...data.decision.values()]
    .filter(({ bodyId }) => request.bodyId === null || bodyId === request.bodyId)
    .filter(({ date }) => isWithin(request, date))
    .flatMap((decision) => {
      const { number, bodyId, meetingId } = decision
      if (number === null) return []
      const meeting = meetingId === null ? null : (data.meeting.get(meetingId) ?? null)
      return [{ decision, number, body: data.body.get(bodyId) ?? null, meeting }]
    })
    .sort(inChronologicalOrder)
}

/** Tells whether two entries were adopted together: same day, same body, same meeting. */
export function sameSitting(a: RegisterEntry, b: RegisterEntry): boolean {
  return (
    a.decision.date === b.decision.date &&
    a.decision.bodyId === b.decision.bodyId &&
    a.decision.meetingId === b.decision.meetingId
  )
}

function inChronologicalOrder(a: RegisterEntry, b: RegisterEntry): number {
  return (
    byText(a.decision.date, b.decision.date) ||
    byText(sittingKey(a), sittingKey(b)) ||
    (a.decision.numberOrdinal ?? 0) - (b.decision.numberOrdinal ?? 0) ||
    byText(a.decision.id, b.decision.id)
  )
}

// Meetings of one day follow each other by the hour; decisions taken outside a meeting come last.
function sittingKey({ meeting, decision }: RegisterEntry): string {
  return `${meeting?.startTime ?? '~'} ${decision.bodyId} ${meeting?.id ?? ''}`
}

function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
