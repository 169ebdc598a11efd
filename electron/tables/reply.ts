import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const replyTable = defineTable('reply', 'reply', {
  id: plain(),
  meetingId: plain(),
  seatId: plain(),
  answer: plain(),
  personId: plain(),
  proxySeatId: plain(),
  repliedOn: plain(),
  note: plain(),
})
