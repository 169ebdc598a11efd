import { flag, plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const sessionEventTable = defineTable('sessionEvent', 'session_event', {
  id: plain(),
  meetingId: plain(),
  kind: plain(),
  at: plain(),
  order: plain('position'),
  seatId: plain(),
  guestId: plain(),
  personId: plain(),
  proxySeatId: plain(),
  agendaItemId: plain(),
  note: plain(),
  firstAt: plain(),
  isStruck: flag(),
  reason: plain(),
})
