import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const reservationTable = defineTable('reservation', 'reservation', {
  id: plain(),
  acceptanceId: plain(),
  order: plain('position'),
  text: plain(),
  severity: plain(),
  dueDate: plain(),
  liftedOn: plain(),
})
