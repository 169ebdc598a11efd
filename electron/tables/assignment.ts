import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const assignmentTable = defineTable('assignment', 'assignment', {
  id: plain(),
  missionId: plain(),
  bodyId: plain(),
  role: plain(),
})
