import { ArrowLeft, CalendarDays } from 'lucide-react'
import { useContext } from 'react'
import { useDerived, useRecord } from '#renderer/document/hooks.ts'
import { DecisionSheet } from '#renderer/sheets/DecisionSheet.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { LockContext } from '#renderer/ui/lock.ts'
import { isMinuted } from '#shared/meetings/minutes-life.ts'
import { decisionText } from '#shared/text/decisions.ts'
import { meetingText as text } from '#shared/text/meetings.ts'
import { MeetingForm } from './MeetingForm.tsx'
import { showDecision, useShownDecision } from './show-decision.ts'
import { useShownMeeting } from './shown-meeting.ts'

/** The meeting's own facts, or the decision that was opened from it. */
export function MeetingInspector() {
  const meeting = useShownMeeting()
  const decision = useRecord(
    'decision',
    useShownDecision(({ id }) => id),
  )
  const isMinutedHere = useDerived((data) => meeting !== null && isMinuted(data, meeting.id))
  const isFixed = useContext(LockContext) || isMinutedHere
  if (meeting === null) {
    return (
      <EmptyState icon={CalendarDays} title={text.sheet} isCompact>
        {text.sheetHint}
      </EmptyState>
    )
  }
  if (decision === undefined || decision.meetingId !== meeting.id) {
    return (
      <LockContext.Provider value={isFixed}>
        <MeetingForm key={meeting.id} meeting={meeting} icon={CalendarDays} />
      </LockContext.Provider>
    )
  }
  return (
    <>
      <div className="meeting-back">
        <Button size="s" variant="quiet" icon={ArrowLeft} onPress={() => showDecision(null)}>
          {decisionText.backToMeeting}
        </Button>
      </div>
      <DecisionSheet key={decision.id} id={decision.id} />
    </>
  )
}
