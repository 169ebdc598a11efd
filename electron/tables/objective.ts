import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const objectiveTable = defineTable('objective', 'objective', {
  id: plain(),
  order: plain('position'),
  name: plain(),
  expectation: plain(),
  setOn: plain(),
  dueDate: plain(),
  phaseId: plain(),
  bodyId: plain(),
  dimension: plain(),
})
