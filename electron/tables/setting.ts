import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const settingTable = defineTable('setting', 'setting', {
  id: plain(),
  value: plain(),
})
