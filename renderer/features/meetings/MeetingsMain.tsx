import { CalendarPlus, CalendarSearch } from 'lucide-react'
import { useState } from 'react'
import { show, usePlace } from '#renderer/actions/navigation.ts'
import { useData, useRecord } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { meetingText as text } from '#shared/text/meetings.ts'
import { MeetingList } from './MeetingList.tsx'
import { MeetingPage } from './MeetingPage.tsx'
import { PlanMeetingDialog } from './PlanMeetingDialog.tsx'
import './meetings.css'

/** The meetings of every body at the left, the chosen one beside. */
export function MeetingsMain() {
  const place = usePlace('meetings')
  const meeting = useRecord('meeting', place?.id ?? null)
  const isEmpty = useData((data) => data.meeting.size === 0)
  const hasBodies = useData((data) => data.body.size > 0)
  const [isPlanning, setPlanning] = useState(false)
  const plan = (
    <Button
      variant={isEmpty ? 'primary' : 'secondary'}
      icon={CalendarPlus}
      disabledReason={hasBodies ? undefined : text.noBodies}
      onPress={() => setPlanning(true)}
    >
      {text.plan}
    </Button>
  )
  return (
    <div className="meetings">
      {isEmpty ? (
        <EmptyState icon={CalendarPlus} title={text.noMeetings} actions={plan}>
          {text.noMeetingsHint}
        </EmptyState>
      ) : (
        <>
          <aside className="meetings-list">
            {plan}
            <MeetingList
              selected={meeting?.id ?? null}
              onSelect={(id) => show('meetings', { kind: 'meeting', id })}
            />
          </aside>
          {meeting === undefined ? (
            <EmptyState icon={CalendarSearch} title={text.nothingSelected}>
              {text.nothingSelectedHint}
            </EmptyState>
          ) : (
            <MeetingPage key={meeting.id} meeting={meeting} />
          )}
        </>
      )}
      {isPlanning && <PlanMeetingDialog onClose={() => setPlanning(false)} />}
    </div>
  )
}
