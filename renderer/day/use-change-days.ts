import { currentData, useData } from '#renderer/document/hooks.ts'
import { type ChangeDay, successiveChangeDays } from '#shared/organisation/timeline/change-days.ts'

const daysOf = successiveChangeDays()

/** The days on which something of the organisation changes, in order. */
export function useChangeDays(): readonly ChangeDay[] {
  return useData(daysOf)
}

/** The same, for event handlers. */
export function currentChangeDays(): readonly ChangeDay[] {
  return daysOf(currentData())
}
