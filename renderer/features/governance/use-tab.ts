import { useState } from 'react'
import type { Place } from '#renderer/actions/navigation.ts'
import { currentData } from '#renderer/document/hooks.ts'
import { isOfCollectivity } from '#shared/organisation/responsibility.ts'

export type GovernanceTab = 'missions' | 'carriers' | 'collectivities' | 'conventions' | 'groups'

/** The tab that shows a kind of record. */
const tabs: Readonly<Record<string, GovernanceTab>> = {
  mission: 'missions',
  responsibility: 'carriers',
  entity: 'collectivities',
  convention: 'conventions',
  body: 'groups',
}

/** The tab that is shown: the one that was chosen, until a record of another one is opened from elsewhere. */
export function useTab(place: Place | null) {
  const [tab, setTab] = useState<GovernanceTab>('missions')
  const [seen, setSeen] = useState<Place | null>(null)
  if (place !== seen) {
    setSeen(place)
    setTab((place === null ? undefined : tabOf(place)) ?? tab)
  }
  return [tab, setTab] as const
}

function tabOf({ kind, id }: Place): GovernanceTab | undefined {
  const responsibility = kind === 'responsibility' ? currentData().responsibility.get(id) : undefined
  return responsibility !== undefined && isOfCollectivity(responsibility.kind) ? 'collectivities' : tabs[kind]
}
