import type { View, ViewFilter, ViewFocus } from './view.ts'

/** The filter that lets nothing step back. */
export const noFilter: ViewFilter = {
  keptLevels: [],
  keptEntityKinds: [],
  keptBodyKinds: [],
  keptStates: [],
  endingMonths: 6,
}

export const noFocus: ViewFocus = { focusEntityId: null, focusBodyId: null, focusSteps: 1 }

/** A view of the whole organisation without a filter, but for what is given. */
export function newView(given: Pick<View, 'id' | 'name' | 'order'> & Partial<View>): View {
  return {
    scope: 'everything',
    centreEntityId: null,
    centreBodyId: null,
    centreSteps: 1,
    ...noFilter,
    ...noFocus,
    ...given,
  }
}
