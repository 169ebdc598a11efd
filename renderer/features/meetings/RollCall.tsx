import { UserCheck } from 'lucide-react'
import { useMemo } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { newId, useData } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { Attendance, AttendanceId } from '#shared/meetings/attendance.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { compositionOf, type Occupation } from '#shared/organisation/composition.ts'
import type { Person } from '#shared/organisation/person.ts'
import { attendanceSummary, meetingText as text } from '#shared/text/meetings.ts'
import { RollCallRow } from './RollCallRow.tsx'

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
      <EmptyState icon={UserCheck} title={text.noSeats}>
        {text.noSeatsHint}
      </EmptyState>
    )
  }
  const bySeat = new Map(records.map((record) => [record.seatId, record]))
  const record = (changes: readonly Attendance[], person?: Person) =>
    perform({ type: 'attendance.record', meetingId: meeting.id, records: changes, person })
  return (
    <div className="roll-call">
      <div className="roll-call-head">
        <p aria-live="polite">{attendanceSummary(countsOf(records))}</p>
        <Button size="s" icon={UserCheck} onPress={() => record(allPresent(meeting, composition, bySeat))}>
          {text.everyonePresent}
        </Button>
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.member}</th>
            <th scope="col">{text.presence}</th>
            <th scope="col">{`${text.representedBy} / ${text.proxyTo.toLocaleLowerCase('fr-FR')}`}</th>
          </tr>
        </thead>
        <tbody>
          {composition.map((occupation) => (
            <RollCallRow
              key={occupation.seat.id}
              meeting={meeting}
              occupation={occupation}
              composition={composition}
              record={bySeat.get(occupation.seat.id) ?? null}
              onRecord={(changed, newcomer) => record([changed], newcomer)}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function countsOf(records: readonly Attendance[]): Record<Attendance['status'], number> {
  const counts = { present: 0, represented: 0, proxy: 0, excused: 0, absent: 0 }
  for (const { status } of records) counts[status] += 1
  return counts
}

function allPresent(
  meeting: Meeting,
  composition: readonly Occupation[],
  known: ReadonlyMap<string, Attendance>,
): readonly Attendance[] {
  return composition
    .filter(({ holder }) => holder !== null)
    .map(({ seat, holder }) => ({
      id: known.get(seat.id)?.id ?? newId<AttendanceId>(),
      meetingId: meeting.id,
      seatId: seat.id,
      personId: holder?.id ?? null,
      status: 'present',
      proxySeatId: null,
      arrivedAt: null,
      leftAt: null,
    }))
}
