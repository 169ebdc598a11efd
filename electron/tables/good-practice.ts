import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const goodPracticeTable = defineTable('goodPractice', 'good_practice', {
  id: plain(),
  name: plain(),
  on: plain('on_date'),
  text: plain(),
  entityId: plain(),
  bodyId: plain(),
  dimension: plain(),
  sharedOn: plain(),
  sharedThrough: plain(),
})
