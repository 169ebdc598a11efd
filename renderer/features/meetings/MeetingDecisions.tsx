import { Gavel } from 'lucide-react'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { Decision } from '#shared/decisions/decision.ts'
import { meetingText as text } from '#shared/text/meetings.ts'
import { DecisionCard } from './DecisionCard.tsx'

type MeetingDecisionsProps = { readonly decisions: readonly Decision[] }

/** All that the meeting decided, in the order of the agenda. */
export function MeetingDecisions({ decisions }: MeetingDecisionsProps) {
  if (decisions.length === 0) {
    return (
      <EmptyState icon={Gavel} title={text.noDecisions}>
        {text.noDecisionsHint}
      </EmptyState>
    )
  }
  return (
    <div className="roll-call">
      {[...decisions]
        .sort((a, b) => a.order - b.order)
        .map((decision) => (
          <DecisionCard key={decision.id} decision={decision} />
        ))}
    </div>
  )
}
