import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const personTable = defineTable('person', 'person', {
  id: plain(),
  civility: plain(),
  firstName: plain(),
  lastName: plain(),
  email: plain(),
  phone: plain(),
  note: plain(),
  anonymisedOn: plain(),
})
