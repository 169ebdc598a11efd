import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const seatTable = defineTable('seat', 'seat', {
  id: plain(),
  bodyId: plain(),
  kind: plain(),
  role: plain(),
  voice: plain(),
  postId: plain(),
  entityId: plain(),
  label: plain(),
  order: plain('position'),
  functionId: plain(),
  condition: plain(),
})
