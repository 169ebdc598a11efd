import { useMemo } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { newId, useData } from '#renderer/document/hooks.ts'
import { today } from '#renderer/sheets/today.ts'
import { repliesOf } from '#shared/meetings/convocations.ts'
import { quorumForecast } from '#shared/meetings/forecast.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import type { Reply, ReplyId } from '#shared/meetings/reply.ts'
import { compositionOf, type Occupation, soleDeputy } from '#shared/organisation/composition.ts'
import { forecastText, convocationText as text } from '#shared/text/convocations.ts'
import { ReplyRow } from './ReplyRow.tsx'

/** What each member announced, and what it lets one expect of the quorum. */
export function Replies({ meeting }: { readonly meeting: Meeting }) {
  const data = useData()
  const composition = useMemo(
    () => compositionOf(data, meeting.bodyId, meeting.date).filter(({ state }) => state !== 'vacant'),
    [data, meeting.bodyId, meeting.date],
  )
  const replies = repliesOf(data, meeting.id)
  const forecast = quorumForecast(data, meeting)
  if (composition.length === 0) return null
  const record = (occupation: Occupation, changes: Partial<Reply>) =>
    perform({
      type: 'reply.record',
      replies: [{ ...(replies.get(occupation.seat.id) ?? newReply(meeting, occupation)), ...changes }],
    })
  return (
    <section className="convocation-replies" aria-label={text.replies}>
      <h3>{text.replies}</h3>
      <p className="convocation-hint" aria-live="polite">
        {forecast === null ? text.repliesHint : forecastText(forecast)}
      </p>
      <ul className="convocation-addressees">
        {composition.map((occupation) => (
          <ReplyRow
            key={occupation.seat.id}
            meeting={meeting}
            occupation={occupation}
            others={composition}
            reply={replies.get(occupation.seat.id) ?? null}
            onRecord={(changes) => record(occupation, changes)}
          />
        ))}
      </ul>
    </section>
  )
}

function newReply(meeting: Meeting, occupation: Occupation): Reply {
  return {
    id: newId<ReplyId>(),
    meetingId: meeting.id,
    seatId: occupation.seat.id,
    answer: 'present',
    personId: soleDeputy(occupation)?.id ?? null,
    proxySeatId: null,
    repliedOn: today(),
    note: '',
  }
}
