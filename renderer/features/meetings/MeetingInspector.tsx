import { ArrowLeft, CalendarDays, MousePointerClick } from 'lucide-react'
import { usePlace } from '#renderer/actions/navigation.ts'
import { useRecord } from '#renderer/document/hooks.ts'
import { DecisionSheet } from '#renderer/sheets/DecisionSheet.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { decisionText } from '#shared/text/decisions.ts'
import { meetingText as text } from '#shared/text/meetings.ts'
import { MeetingForm } from './MeetingForm.tsx'
import { showDecision, useShownDecision } from './show-decision.ts'

/** The meeting's own facts, or the decision that was opened from it. */
export function MeetingInspector() {
  const meeting = useRecord('meeting', usePlace('meetings')?.id ?? null)
  const decision = useRecord(
    'decision',
    useShownDecision(({ id }) => id),
  )
  if (meeting === undefined) {
    return (
      <EmptyState icon={MousePointerClick} title={text.nothingSelected} isCompact>
        {text.nothingSelectedHint}
      </EmptyState>
    )
  }
  if (decision === undefined || decision.meetingId !== meeting.id) {
    return <MeetingForm key={meeting.id} meeting={meeting} icon={CalendarDays} />
  }
  return (
    <>
      <div>
        <Button size="s" variant="quiet" icon={ArrowLeft} onPress={() => showDecision(null)}>
          {decisionText.backToMeeting}
        </Button>
      </div>
      <DecisionSheet key={decision.id} id={decision.id} />
    </>
  )
}
