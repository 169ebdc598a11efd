import { ListChecks, MousePointerClick } from 'lucide-react'
import { usePicks, usePlace } from '#renderer/actions/navigation.ts'
import { useRecord } from '#renderer/document/hooks.ts'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { followUpText as text } from '#shared/text/follow-ups.ts'
import { FollowUpSheet } from './FollowUpSheet.tsx'

/** The chosen follow-up in full. */
export function FollowUpInspector() {
  const followUp = useRecord('followUp', usePlace('decisions')?.id ?? null)
  const picks = usePicks('decisions')
  if (picks !== null) {
    return (
      <EmptyState icon={ListChecks} title={text.severalSelected} isCompact>
        {text.severalSelectedHint}
      </EmptyState>
    )
  }
  if (followUp === undefined) {
    return (
      <EmptyState icon={MousePointerClick} title={text.nothingSelected} isCompact>
        {text.nothingSelectedHint}
      </EmptyState>
    )
  }
  return <FollowUpSheet key={followUp.id} followUp={followUp} />
}
