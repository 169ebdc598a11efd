import { picture, plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const letterheadTable = defineTable('letterhead', 'letterhead', {
  id: plain(),
  name: plain(),
  entityId: plain(),
  lines: plain(),
  contact: plain(),
  place: plain(),
  delegation: plain(),
  via: plain(),
  logo: picture(),
})
