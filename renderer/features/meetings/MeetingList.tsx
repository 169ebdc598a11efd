import { useMemo } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { today } from '#renderer/sheets/today.ts'
import { ReorderableList } from '#renderer/ui/ReorderableList.tsx'
import { byDate } from '#shared/meetings/agenda.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { longDate } from '#shared/text/dates.ts'
import { meetingStatusLabels } from '#shared/text/meeting-vocabulary.ts'
import { meetingName, meetingText as text } from '#shared/text/meetings.ts'

type MeetingListProps = { readonly selected: string | null; readonly onSelect: (id: string) => void }

/** What comes first, soonest on top; then what was, latest on top. */
export function MeetingList({ selected, onSelect }: MeetingListProps) {
  const meetings = useData((data) => data.meeting)
  const { upcoming, past } = useMemo(() => split([...meetings.values()]), [meetings])
  return (
    <>
      <MeetingGroup title={text.upcoming} {...{ meetings: upcoming, selected, onSelect }} />
      <MeetingGroup title={text.past} {...{ meetings: past, selected, onSelect }} />
    </>
  )
}

type GroupProps = MeetingListProps & { readonly title: string; readonly meetings: readonly Meeting[] }

function MeetingGroup({ title, meetings, selected, onSelect }: GroupProps) {
  const bodies = useData((data) => data.body)
  if (meetings.length === 0) return null
  return (
    <section>
      <h2 className="meetings-group">{title}</h2>
      <ReorderableList
        label={title}
        items={meetings}
        getId={(meeting) => meeting.id}
        textOf={(meeting) => meetingName(bodies.get(meeting.bodyId), meeting)}
        selected={meetings.some((meeting) => meeting.id === selected) ? selected : null}
        onSelect={onSelect}
        render={(meeting) => (
          <span className="meetings-line">
            <span className="meetings-date">{longDate(meeting.date)}</span>
            <span className="meetings-name">{meetingName(bodies.get(meeting.bodyId), meeting)}</span>
            {meeting.status === 'cancelled' && <span>{meetingStatusLabels.cancelled}</span>}
          </span>
        )}
      />
    </section>
  )
}

function split(meetings: readonly Meeting[]): {
  readonly upcoming: readonly Meeting[]
  readonly past: readonly Meeting[]
} {
  const now = today()
  const isPast = (meeting: Meeting) => meeting.status === 'held' || meeting.date < now
  return {
    upcoming: meetings.filter((meeting) => !isPast(meeting)).sort(byDate),
    past: meetings.filter(isPast).sort((a, b) => byDate(b, a)),
  }
}
