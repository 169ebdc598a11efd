import type { DocumentData } from '#shared/document/document-data.ts'
import { meetingConflicts, type TimedMeeting } from '#shared/meetings/shared-members.ts'
import { conflictText } from '#shared/text/calendar.ts'

/** Who is expected elsewhere at the same time, one sentence for each other meeting. */
export function conflictLines(data: DocumentData, meeting: TimedMeeting): readonly string[] {
  return meetingConflicts(data, meeting).map((conflict) =>
    conflictText(conflict, data.body.get(conflict.meeting.bodyId)),
  )
}

/** The same once meetings are on their new days: one that goes away takes nobody's time any more. */
export function conflictLinesOnceMoved(
  data: DocumentData,
  moves: readonly { readonly id: string; readonly date: string }[],
): ReadonlyMap<string, readonly string[]> {
  const meeting = new Map(data.meeting)
  const moved = moves.flatMap(({ id, date }) => {
    const before = data.meeting.get(id)
    if (before === undefined) return []
    const after = { ...before, date }
    meeting.set(before.id, after)
    return [after]
  })
  return new Map(moved.map((after) => [after.id, conflictLines({ ...data, meeting }, after)]))
}
