import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const pendingItemTable = defineTable('pendingItem', 'pending_item', {
  id: plain(),
  bodyId: plain(),
  order: plain('position'),
  title: plain(),
  nature: plain(),
  rapporteurPersonId: plain(),
  rapporteurLabel: plain(),
  duration: plain(),
  text: plain(),
  proposal: plain(),
  recordedOn: plain(),
  originItemId: plain(),
})
