import { useState } from 'react'
import { newId, useData } from '#renderer/document/hooks.ts'
import { deputyAdvice } from '#renderer/sheets/deputy-advice.ts'
import type { Attendance, AttendanceId, AttendanceStatus } from '#shared/meetings/attendance.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import type { ProxyRoll } from '#shared/meetings/proxies.ts'
import { type Occupation, soleDeputy } from '#shared/organisation/composition.ts'
import type { Person, PersonId } from '#shared/organisation/person.ts'
import { qualityLine, qualityOfOccupation } from '#shared/reports/parts/people.ts'
import { meetingText as text } from '#shared/text/meetings.ts'
import { fullName } from '#shared/text/names.ts'
import { capitalise } from '#shared/text/terms.ts'
import { PresenceChoice } from './PresenceChoice.tsx'
import { RepresentedDialog } from './RepresentedDialog.tsx'
import { StandIn } from './StandIn.tsx'

type RollCallRowProps = {
  readonly meeting: Meeting
  readonly occupation: Occupation
  readonly composition: readonly Occupation[]
  readonly record: Attendance | null
  readonly roll: ProxyRoll
  readonly onRecord: (record: Attendance, newcomer?: Person) => Promise<boolean>
}

/** One seat: its member of that day, what became of it, and who stood in. */
export function RollCallRow({ meeting, occupation, composition, record, roll, onRecord }: RollCallRowProps) {
  const data = useData()
  const [isAsking, setAsking] = useState(false)
  const { holder, deputies } = occupation
  const name = holder === null ? capitalise(text.vacantSeat) : fullName(holder)
  // Nobody can come for a seat without holder or deputy; what an earlier day noted can still be changed.
  const canBeCalled = holder !== null || deputies.length > 0 || record !== null
  const put = (changes: Partial<Attendance>, newcomer?: Person) =>
    onRecord({ ...(record ?? emptyRecord(meeting, occupation)), ...changes }, newcomer)
  const represent = (personId: PersonId, newcomer?: Person) =>
    put({ status: 'represented', personId, proxySeatId: null }, newcomer)

  function choose(status: AttendanceStatus) {
    if (status !== 'represented') return put(changesFor(status, occupation))
    const deputy = soleDeputy(occupation)
    const isAgainstRules =
      deputy !== null && deputyAdvice(data, occupation.seat, deputy.id, meeting.date) !== null
    return deputy === null || isAgainstRules ? setAsking(true) : represent(deputy.id)
  }
  return (
    <tr data-vacant={holder === null}>
      <th scope="row">
        {name}
        <span className="roll-call-quality">
          {capitalise(qualityLine(qualityOfOccupation(data, occupation, meeting.date)))}
        </span>
      </th>
      <td>
        {canBeCalled && (
          <PresenceChoice
            name={name}
            civility={holder?.civility ?? null}
            value={record?.status ?? null}
            onChoose={choose}
          />
        )}
        {record !== null && (
          <StandIn
            composition={composition}
            record={record}
            roll={roll}
            onProxy={(proxySeatId) => put({ proxySeatId })}
            onAsk={() => setAsking(true)}
          />
        )}
        {isAsking && (
          <RepresentedDialog
            meeting={meeting}
            occupation={occupation}
            standIn={
              record?.status === 'represented' ? record.personId : (soleDeputy(occupation)?.id ?? null)
            }
            onName={represent}
            onClose={() => setAsking(false)}
          />
        )}
      </td>
    </tr>
  )
}

/** Who was in the room follows from the state: the holder, or nobody. */
function changesFor(
  status: Exclude<AttendanceStatus, 'represented'>,
  { holder }: Occupation,
): Partial<Attendance> {
  return { status, personId: status === 'present' ? (holder?.id ?? null) : null, proxySeatId: null }
}

function emptyRecord(meeting: Meeting, { seat, holder }: Occupation): Attendance {
  return {
    id: newId<AttendanceId>(),
    meetingId: meeting.id,
    seatId: seat.id,
    personId: holder?.id ?? null,
    status: 'present',
    proxySeatId: null,
  }
}
