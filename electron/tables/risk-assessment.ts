import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const riskAssessmentTable = defineTable('riskAssessment', 'risk_assessment', {
  id: plain(),
  riskId: plain(),
  on: plain('on_date'),
  probability: plain(),
  impact: plain(),
  note: plain(),
})
