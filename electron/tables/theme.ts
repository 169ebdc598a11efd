import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const themeTable = defineTable('theme', 'theme', {
  id: plain(),
  order: plain('position'),
  name: plain(),
})
