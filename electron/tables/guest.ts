import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const guestTable = defineTable('guest', 'guest', {
  id: plain(),
  meetingId: plain(),
  personId: plain(),
  order: plain('position'),
  quality: plain(),
  presence: plain(),
})
