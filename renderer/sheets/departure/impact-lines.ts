import type { DocumentData } from '#shared/document/document-data.ts'
import { recordName } from '#shared/document/record-name.ts'
import type { Attendance } from '#shared/meetings/attendance.ts'
import type { BodyId } from '#shared/organisation/body.ts'
import type { PersonId } from '#shared/organisation/person.ts'
import { qualityLine, qualityOfPost } from '#shared/reports/parts/people.ts'
import { longDate, periodText } from '#shared/text/dates.ts'
import { chargeText, meetingPartText, departureText as text } from '#shared/text/departures.ts'
import { responsibilityKindLabels } from '#shared/text/governance-vocabulary.ts'
import { numberedName } from '#shared/text/quality-vocabulary.ts'
import type { DepartureImpact } from '#shared/turnover/departure-impact.ts'
import { seatTitle } from '../members.ts'

/** A part of what a departure touches and that is only told, in words. */
export type ImpactLines = { readonly title: string; readonly lines: readonly string[] }

/** What else a departure touches: meetings, proxies, tasks, signatures. Empty parts are left out. */
export function impactLines(
  data: DocumentData,
  personId: PersonId,
  impact: DepartureImpact,
): readonly ImpactLines[] {
  const isByPost = ({ responsiblePostId }: { readonly responsiblePostId: string | null }) =>
    responsiblePostId !== null
  return [
    {
      title: text.charges,
      // Those that name her need a successor of their own.
      lines: impact.responsibilities
        .filter((one) => one.personId !== personId)
        .map(({ kind, holder }) =>
          chargeText(responsibilityKindLabels[kind], recordName(data, holder.type, holder.id)),
        ),
    },
    {
      title: text.meetings,
      lines: impact.meetings.map(({ meeting, parts }) =>
        meetingPartText(bodyName(data, meeting.bodyId), meeting.date, parts),
      ),
    },
    { title: text.proxiesGiven, lines: impact.proxiesGiven.map((proxy) => meetingOf(data, proxy)) },
    { title: text.proxiesReceived, lines: impact.proxiesReceived.map((proxy) => meetingOf(data, proxy)) },
    { title: text.decisions, lines: impact.decisions.map(({ number, title }) => number ?? title) },
    { title: text.followUps, lines: impact.followUps.filter(isByPost).map((followUp) => followUp.text) },
    { title: text.risks, lines: impact.risks.filter(isByPost).map(numberedName) },
    {
      title: text.signatures,
      lines: impact.signatures.flatMap(({ conventionId }) => {
        const convention = data.convention.get(conventionId)
        return convention === undefined ? [] : [convention.title]
      }),
    },
    { title: text.later, lines: impact.later.map((term) => laterText(data, term)) },
  ].filter(({ lines }) => lines.length > 0)
}

/** A body as it is called in a list. */
export function bodyName(data: DocumentData, id: BodyId): string {
  const body = data.body.get(id)
  return body?.sigle || body?.name || ''
}

function meetingOf(data: DocumentData, { meetingId }: Attendance): string {
  const meeting = data.meeting.get(meetingId)
  return meeting === undefined ? '' : `${bodyName(data, meeting.bodyId)}, ${longDate(meeting.date)}`
}

function laterText(data: DocumentData, term: DepartureImpact['later'][number]): string {
  const period = periodText(term.from, term.to)
  if ('seatId' in term) {
    const seat = data.seat.get(term.seatId)
    return seat === undefined ? period : `${seatTitle(data, seat)}, ${period}`
  }
  const post = data.post.get(term.postId)
  return post === undefined ? period : `${qualityLine(qualityOfPost(data, post, null))}, ${period}`
}
