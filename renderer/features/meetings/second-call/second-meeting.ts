import { newId } from '#renderer/document/hooks.ts'
import type { CommandOf } from '#shared/commands/command.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { AgendaItem, AgendaItemId } from '#shared/meetings/agenda-item.ts'
import type { Guest, GuestId } from '#shared/meetings/guest.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { itemsToTakeUp } from '#shared/meetings/second-call.ts'
import { filesOf } from '../backlog.ts'
import { plannedMeeting } from '../planned-meeting.ts'

/** When and where the second meeting is held. */
export type SecondDraft = Pick<Meeting, 'place' | 'modality' | 'endTime'> & {
  readonly date: string | null
  readonly startTime: string | null
}

type Planned = { readonly meeting: Meeting; readonly command: CommandOf<'steps'> }

/**
 * The second meeting with the agenda of the first, item for item with its papers, and the same guests, in one step. Null
 * while the day or the hour is missing.
 */
export function secondMeeting(data: DocumentData, first: Meeting, draft: SecondDraft): Planned | null {
  const planned = plannedMeeting(data, {
    ...draft,
    bodyId: first.bodyId,
    hasUsualItems: false,
    series: null,
  })
  if (planned === null) return null
  const meeting = planned.value
  const copies = itemsToTakeUp(data, first).map((origin, index) => ({
    origin,
    item: copyOf(origin, meeting, (index + 1) * 10),
  }))
  return {
    meeting,
    command: {
      type: 'steps',
      purpose: 'second-call',
      steps: [
        { type: 'meeting.create', value: meeting, items: copies.map(({ item }) => item) },
        ...copies.flatMap(({ origin, item }) => filesOf(data, origin, item.id)),
        ...guestsOf(data, first, meeting).map((value) => ({ type: 'guest.create' as const, value })),
      ],
    },
  }
}

/** Whole, but what was said: nothing was deliberated. */
function copyOf(origin: AgendaItem, { id }: Meeting, order: number): AgendaItem {
  return { ...origin, id: newId<AgendaItemId>(), meetingId: id, order, minutes: '', outcome: null }
}

function guestsOf(data: DocumentData, first: Meeting, second: Meeting): readonly Guest[] {
  return [...data.guest.values()]
    .filter(({ meetingId }) => meetingId === first.id)
    .map((guest) => ({ ...guest, id: newId<GuestId>(), meetingId: second.id, presence: 'expected' }))
}
