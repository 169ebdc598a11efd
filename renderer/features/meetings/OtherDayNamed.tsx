import { useContext } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Callout } from '#renderer/ui/Callout.tsx'
import { LockContext } from '#renderer/ui/lock.ts'
import { previousMeeting } from '#shared/meetings/agenda.ts'
import type { AgendaItem } from '#shared/meetings/agenda-item.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { firstMeetingOf } from '#shared/meetings/second-call.ts'
import { nameDay, otherDayNamed } from '#shared/text/agenda.ts'
import { approvalOf, namesOtherDay } from '#shared/text/approval-title.ts'

type OtherDayProps = {
  readonly item: AgendaItem
  readonly meeting: Meeting
  readonly onRename: (title: string) => void
}

/** An approval names its meeting by the day: another one may have come between, been moved or called off since. */
export function OtherDayNamed({ item, meeting, onRename }: OtherDayProps) {
  const data = useData()
  const isFixed = useContext(LockContext)
  const previous = item.standing === 'previous-minutes' ? previousMeeting(data, meeting) : null
  if (previous === null || !namesOtherDay(item.title, previous.date)) return null
  // A second meeting takes up the agenda of the first as it was.
  if (firstMeetingOf(data, meeting) !== null) return null
  return (
    <Callout
      tone="attention"
      actions={
        !isFixed && (
          <Button size="s" onPress={() => onRename(approvalOf(item.title, previous.date))}>
            {nameDay(previous.date)}
          </Button>
        )
      }
    >
      {otherDayNamed(previous.date)}
    </Callout>
  )
}
