import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import { type AttendanceStatus, attendanceStatuses } from '#shared/meetings/attendance.ts'
import { presenceName, presenceWord } from '#shared/text/meetings.ts'
import type { Civility } from '#shared/text/names.ts'

type PresenceChoiceProps = {
  /** Whose presence it is, as it is shown. */
  readonly name: string
  readonly civility: Civility | null
  readonly value: AttendanceStatus | null
  readonly onChoose: (status: AttendanceStatus) => unknown
}

/** One click, or Space, for each member: a roll is called aloud and must be noted as fast. */
export function PresenceChoice({ name, civility, value, onChoose }: PresenceChoiceProps) {
  return (
    <SegmentedControl
      label={presenceName(name)}
      segments={attendanceStatuses.map((id) => ({ id, label: presenceWord(id, civility) }))}
      value={value}
      onChange={onChoose}
      keeps
    />
  )
}
