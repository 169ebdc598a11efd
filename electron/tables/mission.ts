import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const missionTable = defineTable('mission', 'mission', {
  id: plain(),
  code: plain(),
  name: plain(),
  source: plain(),
  bodyKind: plain(),
  order: plain('position'),
})
