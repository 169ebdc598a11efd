import { ArrowLeft, CalendarDays } from 'lucide-react'
import { useRecord } from '#renderer/document/hooks.ts'
import { DecisionSheet } from '#renderer/sheets/DecisionSheet.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
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
  if (meeting === null) {
    return (
      <EmptyState icon={CalendarDays} title={text.sheet} isCompact>
        {text.sheetHint}
      </EmptyState>
    )
  }
  if (decision === undefined || decision.meetingId !== meeting.id) {
    return <MeetingForm key={meeting.id} meeting={meeting} icon={CalendarDays} />
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
