import { useDeferredValue, useMemo } from 'react'
import { currentData, useData } from '#renderer/document/hooks.ts'
import { type ChangeDay, successiveChangeDays } from '#shared/organisation/timeline/change-days.ts'

const daysOf = successiveChangeDays()

/** The days on which something of the organisation changes, in order; after an edit, once the rest is drawn. */
export function useChangeDays(): readonly ChangeDay[] {
  const data = useDeferredValue(useData())
  return useMemo(() => daysOf(data), [data])
}

/** The same, for event handlers. */
export function currentChangeDays(): readonly ChangeDay[] {
  return daysOf(currentData())
}
