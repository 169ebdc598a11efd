import { nodeRef, plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const decisionSubjectTable = defineTable('decisionSubject', 'decision_subject', {
  id: plain(),
  decisionId: plain(),
  node: nodeRef(),
})
