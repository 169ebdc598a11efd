import { useState } from 'react'
import { type Place, usePicks, usePlace } from '#renderer/actions/navigation.ts'
import { useData } from '#renderer/document/hooks.ts'
import { Tabs } from '#renderer/ui/Tabs.tsx'
import { decisionText } from '#shared/text/decisions.ts'
import { followUpText } from '#shared/text/follow-ups.ts'
import { themeText } from '#shared/text/themes.ts'
import { DecisionsMain } from './DecisionsMain.tsx'
import { FollowUpsMain } from './follow-ups/FollowUpsMain.tsx'
import { ThemesMain } from './themes/ThemesMain.tsx'

/** The decisions, what becomes of them, and what they are filed under. */
export function WorkspaceMain() {
  const [tab, setTab] = useTab(usePlace('decisions'))
  const decisions = useData((data) => data.decision.size)
  const followUps = useData((data) => data.followUp.size)
  const themes = useData((data) => data.theme.size)
  return (
    <div className="decisions">
      <Tabs
        label={decisionText.workspace}
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: 'decision', label: decisionText.workspace, count: decisions, panel: <DecisionsMain /> },
          { id: 'followUp', label: followUpText.workspace, count: followUps, panel: <FollowUpsMain /> },
          { id: 'theme', label: themeText.workspace, count: themes, panel: <ThemesMain /> },
        ]}
      />
    </div>
  )
}

type Tab = 'decision' | 'followUp' | 'theme'

/** The tab that is shown: the one that was chosen, until a record of the other is opened from elsewhere. */
function useTab(place: Place | null) {
  const picks = usePicks('decisions')
  const [tab, setTab] = useState<Tab>('decision')
  const [seen, setSeen] = useState<Place | null>()
  if (place !== seen) {
    setSeen(place)
    const kind = place?.kind ?? picks?.kind
    if (kind === 'decision' || kind === 'followUp' || kind === 'theme') setTab(kind)
  }
  return [tab, setTab] as const
}
