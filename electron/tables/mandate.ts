import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const mandateTable = defineTable('mandate', 'mandate', {
  id: plain(),
  seatId: plain(),
  personId: plain(),
  rank: plain(),
  from: plain('from_date'),
  to: plain('to_date'),
  act: plain(),
  note: plain(),
})
