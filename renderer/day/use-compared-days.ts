import { useMemo } from 'react'
import { useShownDate } from '#renderer/sheets/today.ts'
import { useDayView } from './day-view.ts'

/** The two days that are compared, the earlier one first. */
export type ComparedDays = { readonly before: string; readonly after: string }

/** The shown day and the one that it is compared with; null when there is no comparison, or nothing to compare. */
export function useComparedDays(): ComparedDays | null {
  const date = useShownDate()
  const reference = useDayView((view) => view.reference)
  return useMemo(() => {
    if (reference === null || reference === date) return null
    return reference < date ? { before: reference, after: date } : { before: date, after: reference }
  }, [date, reference])
}
