import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const dismissalTable = defineTable('dismissal', 'dismissal', {
  id: plain(),
  rule: plain(),
  subject: plain(),
  reason: plain(),
  by: plain('made_by'),
  on: plain('made_on'),
  revokedOn: plain(),
})
