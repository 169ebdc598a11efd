import { CircleCheck, MousePointerClick } from 'lucide-react'
import { usePlace } from '#renderer/actions/navigation.ts'
import { useConformityStore } from '#renderer/sheets/conformity-store.ts'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { conformityPanelText as text } from '#shared/text/conformity-panel.ts'
import { PhaseSheet } from './PhaseSheet.tsx'
import { ResultSheet } from './ResultSheet.tsx'
import { resultKey } from './result-key.ts'

/** The chosen result with its source, or the chosen stage. */
export function ConformityInspector() {
  const place = usePlace('conformity')
  const results = useConformityStore((conformity) => conformity.results)
  if (place?.kind === 'phase') return <PhaseSheet key={place.id} id={place.id} />
  if (results === null) return null
  const result = results.find((one) => resultKey(one) === place?.id)
  if (result !== undefined) return <ResultSheet key={place?.id} result={result} />
  return place === null ? (
    <EmptyState icon={MousePointerClick} title={text.nothingSelected} isCompact>
      {text.nothingSelectedHint}
    </EmptyState>
  ) : (
    <EmptyState icon={CircleCheck} title={text.settled} isCompact>
      {text.settledHint}
    </EmptyState>
  )
}
