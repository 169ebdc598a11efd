import { newId, useData } from '#renderer/document/hooks.ts'
import { choicesOf } from '#renderer/sheets/choices.ts'
import { Select } from '#renderer/ui/Select.tsx'
import type { Attendance, AttendanceId, AttendanceStatus } from '#shared/meetings/attendance.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import type { Occupation } from '#shared/organisation/composition.ts'
import { qualityLine, qualityOfOccupation } from '#shared/reports/parts/people.ts'
import { attendanceStatusLabels } from '#shared/text/meeting-vocabulary.ts'
import { meetingText as text } from '#shared/text/meetings.ts'
import { firstAndLastName, fullName } from '#shared/text/names.ts'
import { capitalise } from '#shared/text/terms.ts'

const statusChoices = choicesOf(attendanceStatusLabels)

type RollCallRowProps = {
  readonly meeting: Meeting
  readonly occupation: Occupation
  readonly composition: readonly Occupation[]
  readonly record: Attendance | null
  readonly onRecord: (record: Attendance) => unknown
}

/** One seat: its member of that day, what became of it, and who stood in. */
export function RollCallRow({ meeting, occupation, composition, record, onRecord }: RollCallRowProps) {
  const data = useData()
  const { seat, holder } = occupation
  const name = holder === null ? capitalise(text.vacantSeat) : fullName(holder)
  const put = (changes: Partial<Attendance>) =>
    onRecord({ ...(record ?? emptyRecord(meeting, occupation)), ...changes })
  return (
    <tr>
      <th scope="row">
        {name}
        <span className="roll-call-quality">
          {capitalise(qualityLine(qualityOfOccupation(data, occupation, meeting.date)))}
        </span>
      </th>
      <td>
        <Select
          label={`${text.presence} : ${name}`}
          isLabelHidden
          choices={statusChoices}
          value={record?.status ?? null}
          placeholder={text.notRecorded}
          onChange={(status) => put(changesFor(status, occupation))}
        />
      </td>
      <td>
        <StandIn
          occupation={occupation}
          composition={composition}
          record={record}
          seatId={seat.id}
          put={put}
        />
      </td>
    </tr>
  )
}

type StandInProps = {
  readonly occupation: Occupation
  readonly composition: readonly Occupation[]
  readonly record: Attendance | null
  readonly seatId: string
  readonly put: (changes: Partial<Attendance>) => unknown
}

function StandIn({ occupation, composition, record, seatId, put }: StandInProps) {
  if (record?.status === 'represented') {
    return (
      <Select
        label={text.representedBy}
        isLabelHidden
        choices={occupation.deputies.map((person) => ({ id: person.id, label: firstAndLastName(person) }))}
        value={record.personId}
        onChange={(personId) => put({ personId })}
      />
    )
  }
  if (record?.status !== 'proxy') return null
  const others = composition.flatMap(({ seat, holder }) =>
    holder === null || seat.id === seatId ? [] : [{ id: seat.id, label: firstAndLastName(holder) }],
  )
  return (
    <Select
      label={text.proxyTo}
      isLabelHidden
      choices={others}
      value={record.proxySeatId}
      onChange={(proxySeatId) => put({ proxySeatId })}
    />
  )
}

/** Who was in the room follows from the state: the holder, her deputy, or nobody. */
function changesFor(status: AttendanceStatus, { holder, deputies }: Occupation): Partial<Attendance> {
  const personId =
    status === 'present' ? (holder?.id ?? null) : status === 'represented' ? (deputies[0]?.id ?? null) : null
  return { status, personId, proxySeatId: null }
}

function emptyRecord(meeting: Meeting, { seat, holder }: Occupation): Attendance {
  return {
    id: newId<AttendanceId>(),
    meetingId: meeting.id,
    seatId: seat.id,
    personId: holder?.id ?? null,
    status: 'present',
    proxySeatId: null,
    arrivedAt: null,
    leftAt: null,
  }
}
