import { json, plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const phaseTable = defineTable('phase', 'phase', {
  id: plain(),
  name: plain(),
  order: plain('position'),
  from: plain('from_date'),
  to: plain('to_date'),
  needs: json(),
})
