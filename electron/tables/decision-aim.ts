import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const decisionAimTable = defineTable('decisionAim', 'decision_aim', {
  id: plain(),
  decisionId: plain(),
  objectiveId: plain(),
})
