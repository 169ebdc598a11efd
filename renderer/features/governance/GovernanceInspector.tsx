import { MousePointerClick } from 'lucide-react'
import { usePlace } from '#renderer/actions/navigation.ts'
import { useData } from '#renderer/document/hooks.ts'
import { BodySheet } from '#renderer/sheets/BodySheet.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { governanceText as text } from '#shared/text/governance.ts'
import { ResponsibilitySheet } from './carriers/ResponsibilitySheet.tsx'
import { CollectivitySheet } from './collectivities/CollectivitySheet.tsx'
import { ConventionSheet } from './conventions/ConventionSheet.tsx'
import { MissionSheet } from './missions/MissionSheet.tsx'

const sheets = {
  mission: MissionSheet,
  responsibility: ResponsibilitySheet,
  convention: ConventionSheet,
  entity: CollectivitySheet,
  body: BodySheet,
} as const

/** The sheet of the chosen line. */
export function GovernanceInspector() {
  const place = usePlace('governance')
  const kind = place !== null && place.kind in sheets ? (place.kind as keyof typeof sheets) : null // just looked up
  const isThere = useData((data) => kind !== null && place !== null && data[kind].has(place.id))
  if (place === null || kind === null || !isThere) {
    return (
      <EmptyState icon={MousePointerClick} title={text.nothingSelected} isCompact>
        {text.nothingSelectedHint}
      </EmptyState>
    )
  }
  const Sheet = sheets[kind]
  return <Sheet key={place.id} id={place.id} />
}
