import { useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { useData } from '#renderer/document/hooks.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { Callout } from '#renderer/ui/Callout.tsx'
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx'
import type { CommandOf } from '#shared/commands/command.ts'
import type { Meeting, MeetingId } from '#shared/meetings/meeting.ts'
import type { FollowingMeetings } from '#shared/meetings/reschedule.ts'
import { meetingTitle } from '#shared/text/meetings.ts'
import {
  convenedText,
  movedFromTo,
  newDayText,
  rescheduleText as text,
  withFollowing,
} from '#shared/text/reschedule.ts'
import { capitalise } from '#shared/text/terms.ts'
import { ConflictNotes } from './ConflictNotes.tsx'
import { conflictLinesOnceMoved } from './conflict-lines.ts'
import { followingIn } from './following.ts'

type Scope = 'one' | 'following'
type RescheduleProps = {
  readonly meeting: Meeting
  /** The day to which it goes. */
  readonly date: string
  readonly onClose: () => void
}

/** Asks whether the later meetings of the body move as well, and shows on which days. */
export function RescheduleDialog({ meeting, date, onClose }: RescheduleProps) {
  const data = useData()
  const [scope, setScope] = useState<Scope>('one')
  const following = followingIn(data, meeting, date)
  const { moved, convened } = following
  const moves = movesOf(meeting, date, scope === 'one' ? [] : moved)
  const conflicts = conflictLinesOnceMoved(data, moves)
  return (
    <FormDialog
      title={text.title}
      verb={text.submit}
      missing={null}
      onSubmit={() => perform(moving(moves))}
      onClose={onClose}
    >
      <p className="convocation-hint">{movedFromTo(meeting.date, date)}</p>
      <ConflictNotes lines={conflicts.get(meeting.id) ?? []} />
      <RadioGroup
        label={text.scope}
        choices={[
          { id: 'one', label: text.one },
          { id: 'following', label: withFollowing(moved.length) },
        ]}
        value={scope}
        onChange={setScope}
      />
      {scope === 'following' && (
        <section className="series-days" aria-label={text.days}>
          <h3>{text.days}</h3>
          <ul>
            {moved.map(({ meeting: { id, number, date: before }, day }) => (
              <li key={id}>
                {capitalise(meetingTitle({ number, date: before }))}
                <span className="series-moved">{newDayText(day)}</span>
                <ConflictNotes lines={conflicts.get(id) ?? []} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {scope === 'following' && convened.length > 0 && (
        <Callout tone="info">{convenedText(convened.map((one) => one.date))}</Callout>
      )}
    </FormDialog>
  )
}

type Move = { readonly id: MeetingId; readonly date: string }

function movesOf(meeting: Meeting, date: string, others: FollowingMeetings['moved']): readonly Move[] {
  return [{ id: meeting.id, date }, ...others.map(({ meeting: { id }, day }) => ({ id, date: day.date }))]
}

function moving(moves: readonly Move[]): CommandOf<'steps'> {
  return {
    type: 'steps',
    purpose: 'reschedule',
    steps: moves.map(({ id, date: day }) => ({ type: 'meeting.edit' as const, id, patch: { date: day } })),
  }
}
