import { useState } from 'react'
import type { Place } from '#renderer/actions/navigation.ts'

export type GovernanceTab = 'missions' | 'carriers' | 'collectivities' | 'conventions' | 'groups'

/** The tab that shows a kind of record. */
const tabOf: Readonly<Record<string, GovernanceTab>> = {
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
    setTab((place === null ? undefined : tabOf[place.kind]) ?? tab)
  }
  return [tab, setTab] as const
}
