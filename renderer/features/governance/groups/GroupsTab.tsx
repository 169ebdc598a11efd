import { MessagesSquare } from 'lucide-react'
import { useMemo } from 'react'
import { goTo } from '#renderer/actions/navigation.ts'
import { useData } from '#renderer/document/hooks.ts'
import { useShownDate } from '#renderer/sheets/today.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { missionText, groupText as text } from '#shared/text/governance.ts'
import { GroupCard } from './GroupCard.tsx'
import { groupLines } from './group-lines.ts'
import './groups.css'

/** Each group of users: who animates it, and whether its requests reach an éditeur. */
export function GroupsTab() {
  const data = useData()
  const date = useShownDate()
  const lines = useMemo(() => groupLines(data, date), [data, date])
  if (lines.length === 0) {
    return (
      <EmptyState
        icon={MessagesSquare}
        title={text.none}
        actions={
          <Button variant="primary" onPress={() => goTo('organisation')}>
            {missionText.goToOrganisation}
          </Button>
        }
      >
        {text.noneHint}
      </EmptyState>
    )
  }
  return (
    <div className="groups">
      {lines.map((line) => (
        <GroupCard key={line.body.id} line={line} />
      ))}
    </div>
  )
}
