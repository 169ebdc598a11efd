import { newId } from '#renderer/document/hooks.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { nextMeetingNumber, previousMeeting } from '#shared/meetings/agenda.ts'
import type { AgendaItem, AgendaItemId } from '#shared/meetings/agenda-item.ts'
import type { Meeting, MeetingId } from '#shared/meetings/meeting.ts'
import type { BodyId } from '#shared/organisation/body.ts'
import { occupationOf, seatsOf } from '#shared/organisation/composition.ts'
import { meetingText as text, usualItems } from '#shared/text/meetings.ts'

export type MeetingDraft = {
  readonly bodyId: BodyId | null
  readonly date: string | null
  readonly startTime: string | null
  readonly endTime: string | null
  readonly place: string
  readonly modality: Meeting['modality']
  readonly hasUsualItems: boolean
}

/** What is still needed to plan, in words; null when the draft is complete. */
export function missingIn({ bodyId, date, startTime }: MeetingDraft): string | null {
  if (bodyId === null) return text.needBody
  if (date === null) return text.needDate
  return startTime === null ? text.needTime : null
}

/** The meeting and its first items; presidency and secretariat are those of the body on that day. */
export function plannedMeeting(
  data: DocumentData,
  draft: MeetingDraft,
): { readonly value: Meeting; readonly items: readonly AgendaItem[] } | null {
  const { bodyId, date, startTime, endTime, place, modality, hasUsualItems } = draft
  if (bodyId === null || date === null || startTime === null) return null
  const holderOf = (role: 'chair' | 'secretary') => {
    const seat = seatsOf(data, bodyId).find((candidate) => candidate.role === role)
    return seat === undefined ? null : (occupationOf(data, seat, date).holder?.id ?? null)
  }
  const value: Meeting = {
    id: newId<MeetingId>(),
    bodyId,
    number: nextMeetingNumber(data, bodyId, date),
    date,
    startTime,
    endTime,
    place,
    modality,
    status: 'planned',
    chairPersonId: holderOf('chair'),
    secretaryPersonId: holderOf('secretary'),
    minutes: '',
  }
  return {
    value,
    items: hasUsualItems ? firstItems(value.id, previousMeeting(data, value)?.date ?? null) : [],
  }
}

function firstItems(meetingId: MeetingId, previousDate: string | null): readonly AgendaItem[] {
  return usualItems(previousDate).map((item, index) => ({
    id: newId<AgendaItemId>(),
    meetingId,
    order: (index + 1) * 10,
    section: '',
    ...item,
    rapporteurPersonId: null,
    rapporteurLabel: '',
    text: '',
    proposal: '',
    minutes: '',
    outcome: null,
    isConfidential: false,
  }))
}
