import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const contractPointTable = defineTable('contractPoint', 'contract_point', {
  id: plain(),
  kind: plain(),
  name: plain(),
  detail: plain(),
  amount: plain(),
  raisedOn: plain(),
  dueDate: plain(),
  settledOn: plain(),
  bodyId: plain(),
  supplierId: plain(),
  conventionId: plain(),
  decisionId: plain(),
})
