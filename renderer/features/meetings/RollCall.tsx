import { UserCheck } from 'lucide-react'
import { useMemo } from 'react'
import { goTo } from '#renderer/actions/navigation.ts'
import { perform } from '#renderer/actions/perform.ts'
import { revealNode } from '#renderer/canvas/reveal-node.ts'
import { newId, useData } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { type Attendance, type AttendanceId, toldAttendance } from '#shared/meetings/attendance.ts'
import { rulesOfMeeting } from '#shared/meetings/convocations.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import type { BodyId } from '#shared/organisation/body.ts'
import { compositionOf, type Occupation } from '#shared/organisation/composition.ts'
import type { Person } from '#shared/organisation/person.ts'
import { attendanceSummary, meetingText as text } from '#shared/text/meetings.ts'
import { AbsentOfficers } from './AbsentOfficers.tsx'
import { followColumn } from './follow-column.ts'
import { Guests } from './guests/Guests.tsx'
import { QuorumLine } from './QuorumLine.tsx'
import { RollCallRow } from './RollCallRow.tsx'
import './RollCall.css'

/** Who came, seat by seat, among the members of that day. */
export function RollCall({ meeting }: { readonly meeting: Meeting }) {
  const data = useData()
  const composition = useMemo(
    () => compositionOf(data, meeting.bodyId, meeting.date),
    [data, meeting.bodyId, meeting.date],
  )
  const records = useMemo(
    () => [...data.attendance.values()].filter((record) => record.meetingId === meeting.id),
    [data.attendance, meeting.id],
  )
  if (composition.length === 0) {
    return (
      <EmptyState
        icon={UserCheck}
        title={text.noSeats}
        actions={<Button onPress={() => showBody(meeting.bodyId)}>{text.openBody}</Button>}
      >
        {text.noSeatsHint}
      </EmptyState>
    )
  }
  const rules = rulesOfMeeting(data, meeting)
  const roll = { seats: data.seat, records, perHolder: rules?.proxiesPerHolder ?? null }
  const bySeat = new Map(records.map((record) => [record.seatId, record]))
  // What was noted before, such as an apology, stays.
  const uncalled = composition.filter(({ seat, holder }) => holder !== null && !bySeat.has(seat.id))
  const told = composition.flatMap(
    (occupation) => toldAttendance(bySeat.get(occupation.seat.id) ?? null, occupation) ?? [],
  )
  const record = (changes: readonly Attendance[], person?: Person) =>
    perform({ type: 'attendance.record', meetingId: meeting.id, records: changes, person })
  return (
    <div className="roll-call">
      <div className="roll-call-head">
        <p aria-live="polite">{attendanceSummary(countsOf(told)) || text.notCalled}</p>
        <Button
          edits
          size="s"
          icon={UserCheck}
          disabledReason={uncalled.length === 0 ? text.everyoneRecorded : undefined}
          onPress={() => record(uncalled.map((occupation) => presentAt(meeting, occupation)))}
        >
          {records.length === 0 ? text.everyonePresent : text.othersPresent}
        </Button>
      </div>
      <AbsentOfficers meeting={meeting} />
      <QuorumLine meeting={meeting} seats={composition} records={records} />
      <table onKeyDownCapture={followColumn}>
        <thead className="ui-hidden">
          <tr>
            <th scope="col">{text.member}</th>
            <th scope="col">{text.presence}</th>
          </tr>
        </thead>
        <tbody>
          {composition.map((occupation) => (
            <RollCallRow
              key={occupation.seat.id}
              meeting={meeting}
              occupation={occupation}
              composition={composition}
              roll={roll}
              record={bySeat.get(occupation.seat.id) ?? null}
              onRecord={(changed, newcomer) => record([changed], newcomer)}
            />
          ))}
        </tbody>
      </table>
      <Guests meeting={meeting} />
    </div>
  )
}

function showBody(id: BodyId): void {
  goTo('organisation')
  revealNode(id)
}

function countsOf(records: readonly Attendance[]): Record<Attendance['status'], number> {
  const counts = { present: 0, represented: 0, proxy: 0, excused: 0, absent: 0 }
  for (const { status } of records) counts[status] += 1
  return counts
}

function presentAt(meeting: Meeting, { seat, holder }: Occupation): Attendance {
  return {
    id: newId<AttendanceId>(),
    meetingId: meeting.id,
    seatId: seat.id,
    personId: holder?.id ?? null,
    status: 'present',
    proxySeatId: null,
  }
}
