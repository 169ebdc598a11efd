import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const ballotTable = defineTable('ballot', 'ballot', {
  id: plain(),
  decisionId: plain(),
  seatId: plain(),
  choice: plain(),
})
