import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const postTable = defineTable('post', 'post', {
  id: plain(),
  functionId: plain(),
  entityId: plain(),
  label: plain(),
})
