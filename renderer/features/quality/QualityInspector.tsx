import { MousePointerClick } from 'lucide-react'
import type { ComponentType } from 'react'
import { usePlace } from '#renderer/actions/navigation.ts'
import { useData } from '#renderer/document/hooks.ts'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { Collection } from '#shared/document/collections.ts'
import { qualityText as text } from '#shared/text/quality.ts'
import { AcceptanceSheet, ReservationSheet } from './acceptances/AcceptanceSheet.tsx'
import { ContractPointSheet } from './acceptances/ContractPointSheet.tsx'
import { IndicatorSheet } from './indicators/IndicatorSheet.tsx'
import { ObjectiveSheet } from './objectives/ObjectiveSheet.tsx'
import { RiskSheet } from './risks/RiskSheet.tsx'
import { ChangeRequestSheet } from './usages/ChangeRequestSheet.tsx'
import { GoodPracticeSheet } from './usages/GoodPracticeSheet.tsx'
import { UsageReportSheet } from './usages/UsageReportSheet.tsx'

/** The sheet of each kind of record of this workspace. */
const sheets: { readonly [C in Collection]?: ComponentType<{ readonly id: string }> } = {
  indicator: IndicatorSheet,
  acceptance: AcceptanceSheet,
  reservation: ReservationSheet,
  contractPoint: ContractPointSheet,
  objective: ObjectiveSheet,
  risk: RiskSheet,
  usageReport: UsageReportSheet,
  changeRequest: ChangeRequestSheet,
  goodPractice: GoodPracticeSheet,
}

/** The sheet of the chosen line. */
export function QualityInspector() {
  const place = usePlace('quality')
  const kind = place !== null && place.kind in sheets ? (place.kind as Collection) : null // just looked up
  const isThere = useData((data) => kind !== null && place !== null && data[kind].has(place.id))
  const Sheet = kind === null ? undefined : sheets[kind]
  if (place === null || Sheet === undefined || !isThere) {
    return (
      <EmptyState icon={MousePointerClick} title={text.nothingSelected} isCompact>
        {text.nothingSelectedHint}
      </EmptyState>
    )
  }
  return <Sheet key={place.id} id={place.id} />
}
