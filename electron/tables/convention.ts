import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const conventionTable = defineTable('convention', 'convention', {
  id: plain(),
  kind: plain(),
  number: plain(),
  title: plain(),
  parentId: plain(),
  purpose: plain(),
  signedOn: plain(),
  from: plain('from_date'),
  to: plain('to_date'),
  renewal: plain(),
  note: plain(),
})
