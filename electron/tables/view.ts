import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const viewTable = defineTable('view', 'view', {
  id: plain(),
  name: plain(),
  order: plain('position'),
})
