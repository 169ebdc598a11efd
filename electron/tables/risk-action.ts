import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const riskActionTable = defineTable('riskAction', 'risk_action', {
  id: plain(),
  riskId: plain(),
  followUpId: plain(),
})
