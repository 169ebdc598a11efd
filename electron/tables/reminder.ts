import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const reminderTable = defineTable('reminder', 'reminder', {
  id: plain(),
  followUpId: plain(),
  on: plain('on_date'),
  means: plain(),
  addressee: plain(),
  note: plain(),
})
