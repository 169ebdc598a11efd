import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const addresseeTable = defineTable('addressee', 'addressee', {
  id: plain(),
  convocationId: plain(),
  personId: plain(),
  seatId: plain(),
  rank: plain(),
  postId: plain(),
  quality: plain(),
  receivedOn: plain(),
})
