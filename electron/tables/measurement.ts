import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const measurementTable = defineTable('measurement', 'measurement', {
  id: plain(),
  indicatorId: plain(),
  on: plain('on_date'),
  value: plain(),
  entityId: plain(),
  note: plain(),
})
