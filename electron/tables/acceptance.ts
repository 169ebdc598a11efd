import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const acceptanceTable = defineTable('acceptance', 'acceptance', {
  id: plain(),
  kind: plain(),
  name: plain(),
  scope: plain(),
  plannedOn: plain(),
  heldOn: plain(),
  result: plain(),
  conclusion: plain(),
  bodyId: plain(),
  supplierId: plain(),
  conventionId: plain(),
  phaseId: plain(),
  decisionId: plain(),
})
