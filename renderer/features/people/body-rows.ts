import type { DocumentData } from '#shared/document/document-data.ts'
import { memoGroupBy } from '#shared/kit/group-by.ts'
import { isWithin } from '#shared/kit/period.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import type { Body } from '#shared/organisation/body.ts'
import { compositionOf } from '#shared/organisation/composition.ts'
import { capitalise } from '#shared/text/terms.ts'
import { bodyKindLabels, levelLabels } from '#shared/text/vocabulary.ts'

export type BodyRow = {
  readonly body: Body
  readonly kinds: readonly string[]
  readonly level: string
  readonly host: string
  readonly rules: string
  readonly filled: number
  readonly seats: number
  /** The day of the next meeting, from the shown day on. */
  readonly nextMeeting: string | null
}

const meetingsByBody = memoGroupBy((meeting: Meeting) => meeting.bodyId)

/** The register of the bodies that exist on a day. */
export function bodyRows(data: DocumentData, date: string): readonly BodyRow[] {
  return [...data.body.values()]
    .filter((body) => isWithin(body, date))
    .map((body) => bodyRow(data, body, date))
}

/** All that is searched in a body. */
export function bodySearched({ body, host }: BodyRow): string {
  const kinds = body.kinds.map((kind) => bodyKindLabels[kind].label)
  return [body.name, body.sigle, body.act, host, ...kinds].join(' ')
}

function bodyRow(data: DocumentData, body: Body, date: string): BodyRow {
  const seats = compositionOf(data, body.id, date)
  const toCome = meetingsByBody(data.meeting)(body.id)
    .filter((meeting) => meeting.date >= date && ['planned', 'convened'].includes(meeting.status))
    .map((meeting) => meeting.date)
  return {
    body,
    kinds: body.kinds.map((kind) => capitalise(bodyKindLabels[kind].short)),
    level: levelLabels[body.level],
    host: body.hostEntityId === null ? '' : (data.entity.get(body.hostEntityId)?.name ?? ''),
    rules: data.rulesProfile.get(body.rulesProfileId ?? '')?.name ?? '',
    filled: seats.filter(({ state }) => state === 'held').length,
    seats: seats.length,
    nextMeeting: toCome.sort()[0] ?? null,
  }
}
