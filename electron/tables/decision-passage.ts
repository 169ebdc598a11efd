import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const decisionPassageTable = defineTable('decisionPassage', 'decision_passage', {
  id: plain(),
  decisionId: plain(),
  on: plain('on_date'),
  status: plain(),
  reason: plain(),
})
