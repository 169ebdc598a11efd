import { useMemo } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { levelHue } from '#renderer/sheets/level-hue.ts'
import { today } from '#renderer/sheets/today.ts'
import { Tag } from '#renderer/ui/Badge.tsx'
import { GroupedList } from '#renderer/ui/GroupedList.tsx'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { meetingsByTime } from '#shared/meetings/meetings-by-time.ts'
import { longDate } from '#shared/text/dates.ts'
import { meetingName, meetingNote, meetingText as text } from '#shared/text/meetings.ts'

type MeetingListProps = { readonly selected: string | null; readonly onSelect: (id: string) => void }

/** What comes first, soonest on top; then what was, latest on top. */
export function MeetingList({ selected, onSelect }: MeetingListProps) {
  const meetings = useData((data) => data.meeting)
  const bodies = useData((data) => data.body)
  const { upcoming, past } = useMemo(() => meetingsByTime(meetings.values(), today()), [meetings])
  return (
    <GroupedList
      label={text.workspace}
      groups={[
        { id: 'upcoming', title: text.upcoming, items: upcoming },
        { id: 'past', title: text.past, items: past },
      ]}
      getId={(meeting) => meeting.id}
      textOf={(meeting) => meetingName(bodies.get(meeting.bodyId), meeting)}
      selected={selected}
      onSelect={onSelect}
      render={(meeting) => <MeetingLine meeting={meeting} />}
    />
  )
}

function MeetingLine({ meeting }: { readonly meeting: Meeting }) {
  const body = useData((data) => data.body.get(meeting.bodyId))
  const decisions = useData((data) => countOf(data.decision.values(), meeting.id))
  return (
    <span className="meetings-line">
      <span className="meetings-date">{longDate(meeting.date)}</span>
      {body !== undefined && body.sigle !== '' && <Tag hue={levelHue[body.level]}>{body.sigle}</Tag>}
      <span className="meetings-note">
        {body?.sigle === '' && <span>{body.name}</span>}
        {meetingNote(meeting, today(), decisions)}
      </span>
    </span>
  )
}

function countOf(decisions: Iterable<{ readonly meetingId: string | null }>, meetingId: string): number {
  let count = 0
  for (const decision of decisions) if (decision.meetingId === meetingId) count++
  return count
}
