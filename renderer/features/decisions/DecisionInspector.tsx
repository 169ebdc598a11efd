import { CalendarDays, ListChecks, MousePointerClick } from 'lucide-react'
import { ActionButton } from '#renderer/actions/ActionButton.tsx'
import { goTo, usePicks, usePlace } from '#renderer/actions/navigation.ts'
import { useRecord } from '#renderer/document/hooks.ts'
import { DecisionSheet } from '#renderer/sheets/DecisionSheet.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { decisionText as text } from '#shared/text/decisions.ts'

/** The chosen decision in full, with the way back to its meeting. */
export function DecisionInspector() {
  const decision = useRecord('decision', usePlace('decisions')?.id ?? null)
  const picks = usePicks('decisions')
  if (picks !== null) {
    return (
      <EmptyState icon={ListChecks} title={text.severalSelected} isCompact>
        {text.severalSelectedHint}
      </EmptyState>
    )
  }
  if (decision === undefined) {
    return (
      <EmptyState icon={MousePointerClick} title={text.nothingSelected} isCompact>
        {text.nothingSelectedHint}
      </EmptyState>
    )
  }
  const { meetingId } = decision
  return (
    <>
      <DecisionSheet key={decision.id} id={decision.id} />
      <div className="decision-ways">
        <ActionButton id="decision.lineage" size="s" />
        {meetingId !== null && (
          <Button
            size="s"
            icon={CalendarDays}
            onPress={() => goTo('meetings', { kind: 'meeting', id: meetingId })}
          >
            {text.goToMeeting}
          </Button>
        )}
      </div>
    </>
  )
}
