import { useMemo } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import type { PhaseId } from '#shared/organisation/phase.ts'
import { phasesInOrder } from '#shared/reports/conformity/conformity-state.ts'

/** The stages of the project as choices, before them what it means that there is none. */
export function usePhaseChoices(none: string) {
  const phase = useData((data) => data.phase)
  const choices = useMemo(
    () => [
      { id: 'none' as const, label: none },
      ...phasesInOrder({ phase }).map(({ id, name }) => ({ id, label: name })),
    ],
    [phase, none],
  )
  return {
    choices,
    keyOf: (phaseId: PhaseId | null) => phaseId ?? ('none' as const),
    phaseOf: (key: PhaseId | 'none') => (key === 'none' ? null : key),
  }
}
