import { X } from 'lucide-react'
import { perform } from '#renderer/actions/perform.ts'
import { useData } from '#renderer/document/hooks.ts'
import { IconButton } from '#renderer/ui/Button.tsx'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { type Reply, type ReplyAnswer, replyAnswers } from '#shared/meetings/reply.ts'
import { type Occupation, soleDeputy } from '#shared/organisation/composition.ts'
import type { SeatId } from '#shared/organisation/seat.ts'
import { qualityLine, qualityOfOccupation } from '#shared/reports/parts/people.ts'
import { replyName, convocationText as text } from '#shared/text/convocations.ts'
import { presenceWord } from '#shared/text/meetings.ts'
import { fullName } from '#shared/text/names.ts'

type ReplyRowProps = {
  readonly meeting: Meeting
  readonly occupation: Occupation
  readonly others: readonly Occupation[]
  readonly reply: Reply | null
  readonly onRecord: (changes: Partial<Reply>) => unknown
}

const unknownReceiver = 'unknown'

/** One member and what she announced; to whom she gives her proxy when she does. */
export function ReplyRow({ meeting, occupation, others, reply, onRecord }: ReplyRowProps) {
  const data = useData()
  const { seat, holder } = occupation
  const name = holder === null ? text.vacant : fullName(holder)
  const choose = (answer: ReplyAnswer) =>
    onRecord({
      answer,
      personId: answer === 'represented' ? (soleDeputy(occupation)?.id ?? null) : null,
      proxySeatId: null,
    })
  return (
    <li>
      <span>
        {name}
        <span className="roll-call-quality">
          {qualityLine(qualityOfOccupation(data, occupation, meeting.date))}
        </span>
      </span>
      <span className="convocation-reply">
        <SegmentedControl
          label={replyName(name)}
          segments={replyAnswers.map((id) => ({ id, label: presenceWord(id, holder?.civility ?? null) }))}
          value={reply?.answer ?? null}
          onChange={choose}
        />
        {reply !== null && (
          <IconButton
            edits
            size="s"
            variant="quiet"
            icon={X}
            label={`${text.clearReply} – ${name}`}
            onPress={() => perform({ type: 'reply.delete', id: reply.id })}
          />
        )}
        {reply?.answer === 'proxy' && (
          <Select
            label={text.proxyTo}
            choices={receivers(others, seat.id)}
            value={reply.proxySeatId ?? unknownReceiver}
            onChange={(id) => onRecord({ proxySeatId: id === unknownReceiver ? null : (id as SeatId) })}
          />
        )}
      </span>
    </li>
  )
}

/** Everybody else who has a voice. */
function receivers(others: readonly Occupation[], giver: SeatId) {
  const members = others.flatMap(({ seat, holder }) =>
    seat.id === giver || seat.voice !== 'deliberative' || holder === null
      ? []
      : [{ id: seat.id as string, label: fullName(holder) }],
  )
  return [{ id: unknownReceiver, label: text.proxyUnknown }, ...members]
}
