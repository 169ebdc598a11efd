import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const tenureTable = defineTable('tenure', 'tenure', {
  id: plain(),
  postId: plain(),
  personId: plain(),
  from: plain('from_date'),
  to: plain('to_date'),
  act: plain(),
  note: plain(),
})
