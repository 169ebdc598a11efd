import type { DocumentData } from '../../document/document-data.ts'
import type { Edition } from '../../meetings/edition.ts'
import type { MeetingId } from '../../meetings/meeting.ts'
import type { Minutes, MinutesKind, Rectification } from '../../meetings/minutes.ts'
import { areAdopted, minutesOf } from '../../meetings/minutes-life.ts'
import { adoptedState, circulatedState, draftState } from '../../text/reports/minutes.ts'
import { type PackContext, packContext } from '../pack/pack-context.ts'

/** All that the parts of minutes read. */
export type MinutesContext = PackContext & {
  readonly kind: MinutesKind
  /** Null while nobody began their life: then they are a draft. */
  readonly minutes: Minutes | null
  /** Oldest first. */
  readonly rectifications: readonly Rectification[]
  readonly state: 'draft' | 'adopted' | 'rectified'
}

/** Gathers a meeting and the life of its minutes, as an edition may show them; null when there is no such meeting. */
export function minutesContext(
  data: DocumentData,
  meetingId: MeetingId,
  edition: Edition,
): MinutesContext | null {
  const context = packContext(data, meetingId, edition)
  if (context === null) return null
  const minutes = minutesOf(data, meetingId)
  const rectifications = [...data.rectification.values()]
    .filter(({ minutesId }) => minutesId === minutes?.id)
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1))
  const isAdopted = minutes !== null && areAdopted(minutes)
  const state = !isAdopted ? 'draft' : rectifications.length > 0 ? 'rectified' : 'adopted'
  return { ...context, minutes, kind: minutes?.kind ?? 'summary', rectifications, state }
}

/** Where the minutes stand, in words; a draft says its day, which tells two printed drafts apart. */
export function stateInWords({ data, minutes, rectifications }: MinutesContext, today: string): string {
  if (minutes === null || minutes.status === 'draft') return draftState(today)
  if (minutes.status === 'circulated') return circulatedState(minutes.circulatedOn, minutes.observationsUntil)
  const { adoptedOn, signedOn, adoptedAtMeetingId } = minutes
  const adoptedAt = adoptedAtMeetingId === null ? null : (data.meeting.get(adoptedAtMeetingId) ?? null)
  return adoptedState({ adoptedOn, adoptedAt, signedOn, rectifiedOn: rectifications.at(-1)?.date ?? null })
}
