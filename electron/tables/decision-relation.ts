import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const decisionRelationTable = defineTable('decisionRelation', 'decision_relation', {
  id: plain(),
  decisionId: plain(),
  targetId: plain(),
  kind: plain(),
  note: plain(),
})
