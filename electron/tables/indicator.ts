import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const indicatorTable = defineTable('indicator', 'indicator', {
  id: plain(),
  order: plain('position'),
  name: plain(),
  unit: plain(),
  dimension: plain(),
  sense: plain(),
  baseline: plain(),
  target: plain(),
  targetDate: plain(),
  method: plain(),
  bodyId: plain(),
  objectiveId: plain(),
})
