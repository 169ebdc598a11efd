import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const riskTable = defineTable('risk', 'risk', {
  id: plain(),
  number: plain(),
  name: plain(),
  description: plain(),
  family: plain(),
  phaseId: plain(),
  bodyId: plain(),
  responsiblePostId: plain(),
  responsiblePersonId: plain(),
  responsibleLabel: plain(),
  treatment: plain(),
  mitigation: plain(),
  status: plain(),
  identifiedOn: plain(),
  closedOn: plain(),
})
