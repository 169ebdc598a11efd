import { useMemo } from 'react'
import { currentData, useData } from '#renderer/document/hooks.ts'
import { today } from '#renderer/sheets/today.ts'
import type { DecisionId } from '#shared/decisions/decision.ts'
import { type TrailStep, trailOf } from '#shared/decisions/trail.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { useCanvas } from './canvas-store.ts'

const none: readonly TrailStep[] = []

/** The steps of the thread that is drawn over the chart; none while none is, or once its decision is gone. */
export function useTrail(): readonly TrailStep[] {
  const id = useCanvas((state) => state.trail)
  // An edit elsewhere renders nothing while no thread is drawn.
  const data = useData((all): DocumentData | null => (id === null ? null : all))
  return useMemo(() => (id === null || data === null ? none : trailOf(data, id, today())), [id, data])
}

/** The steps of a thread as they are now, for event handlers. */
export function currentTrail(id: DecisionId): readonly TrailStep[] {
  return trailOf(currentData(), id, today())
}
