import { useState } from 'react'
import type { Place } from '#renderer/actions/navigation.ts'

export type QualityTab = 'dashboard' | 'objectives' | 'risks' | 'indicators' | 'acceptances' | 'usages'

/** The tab that shows a kind of record. */
const tabs: Readonly<Record<string, QualityTab>> = {
  objective: 'objectives',
  risk: 'risks',
  indicator: 'indicators',
  acceptance: 'acceptances',
  reservation: 'acceptances',
  contractPoint: 'acceptances',
  usageReport: 'usages',
  changeRequest: 'usages',
  goodPractice: 'usages',
}

/** The tab that is shown: the one that was chosen, until a record of another one is opened from elsewhere. */
export function useTab(place: Place | null) {
  const [tab, setTab] = useState<QualityTab>('dashboard')
  const [seen, setSeen] = useState<Place | null>(null)
  if (place !== seen) {
    setSeen(place)
    setTab((place === null ? undefined : tabs[place.kind]) ?? tab)
  }
  return [tab, setTab] as const
}
