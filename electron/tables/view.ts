import { list, plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const viewTable = defineTable('view', 'view', {
  id: plain(),
  name: plain(),
  order: plain('position'),
  scope: plain(),
  centreEntityId: plain(),
  centreBodyId: plain(),
  centreSteps: plain(),
  keptLevels: list(),
  keptEntityKinds: list(),
  keptBodyKinds: list(),
  keptStates: list(),
  endingMonths: plain(),
  focusEntityId: plain(),
  focusBodyId: plain(),
  focusSteps: plain(),
})
