import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const templateItemTable = defineTable('templateItem', 'template_item', {
  id: plain(),
  bodyId: plain(),
  order: plain('position'),
  section: plain(),
  title: plain(),
  nature: plain(),
  standing: plain(),
  duration: plain(),
  rapporteurLabel: plain(),
  text: plain(),
})
