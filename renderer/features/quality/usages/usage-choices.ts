import { bodyChoices, entityChoices } from '#renderer/sheets/choices.ts'
import type { Choice } from '#renderer/ui/Option.tsx'
import type { DocumentData } from '#shared/document/document-data.ts'
import { isWithin } from '#shared/kit/period.ts'
import type { MeetingId } from '#shared/meetings/meeting.ts'
import type { Body, BodyId } from '#shared/organisation/body.ts'
import type { EntityId, EntityKind } from '#shared/organisation/entity.ts'
import type { ChangeRequestId } from '#shared/quality/usage.ts'
import { longDate } from '#shared/text/dates.ts'
import { meetingName } from '#shared/text/meetings.ts'
import { changeRequestStatusLabels, numberedName } from '#shared/text/quality-vocabulary.ts'

const schoolKinds: ReadonlySet<EntityKind> = new Set<EntityKind>(['school', 'secondary-school', 'rpi'])

/** The groups of users of a day, and the one that was already chosen. */
export function groupChoices(
  data: DocumentData,
  today: string,
  kept: BodyId | null = null,
): readonly Choice<BodyId>[] {
  const isGroup = (body: Body) => body.kinds.includes('user-group') && isWithin(body, today)
  return bodyChoices(data).filter(({ id }) => {
    const body = data.body.get(id)
    return body !== undefined && (id === kept || isGroup(body))
  })
}

/** Every school, in alphabetical order. */
export function schoolChoices(data: DocumentData): readonly Choice<EntityId>[] {
  return entityChoices(data).filter(({ id }) => {
    const kind = data.entity.get(id)?.kind
    return kind !== undefined && schoolKinds.has(kind)
  })
}

/** The meetings of a body, the last one first; none while no body is chosen. */
export function meetingChoices(data: DocumentData, bodyId: BodyId | null): readonly Choice<MeetingId>[] {
  return [...data.meeting.values()]
    .filter((meeting) => meeting.bodyId === bodyId)
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .map((meeting) => ({
      id: meeting.id,
      label: meetingName(data.body.get(meeting.bodyId), meeting),
      note: longDate(meeting.date),
    }))
}

/** Every request, the last one first. */
export function requestChoices(data: DocumentData): readonly Choice<ChangeRequestId>[] {
  return [...data.changeRequest.values()]
    .sort((a, b) => b.number - a.number)
    .map((request) => ({
      id: request.id,
      label: numberedName(request),
      note: changeRequestStatusLabels[request.status],
    }))
}

/** The body that arbitrates requests where there is but one: a comité de suivi opérationnel. */
export function usualArbiter(data: Pick<DocumentData, 'body'>): BodyId | null {
  const [first, ...others] = [...data.body.values()].filter(({ kinds }) => kinds.includes('operational'))
  return first === undefined || others.length > 0 ? null : first.id
}
