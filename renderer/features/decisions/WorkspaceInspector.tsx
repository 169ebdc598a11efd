import { usePicks, usePlace } from '#renderer/actions/navigation.ts'
import { DecisionInspector } from './DecisionInspector.tsx'
import { FollowUpInspector } from './follow-ups/FollowUpInspector.tsx'
import { ThemeSheet } from './themes/ThemeSheet.tsx'

/** What was chosen in the tab that was used last. */
export function WorkspaceInspector() {
  const place = usePlace('decisions')
  const picks = usePicks('decisions')
  if (place?.kind === 'theme') return <ThemeSheet key={place.id} id={place.id} />
  return (place ?? picks)?.kind === 'followUp' ? <FollowUpInspector /> : <DecisionInspector />
}
