import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const rectificationTable = defineTable('rectification', 'rectification', {
  id: plain(),
  minutesId: plain(),
  date: plain(),
  text: plain(),
})
