import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const changeRequestTable = defineTable('changeRequest', 'change_request', {
  id: plain(),
  number: plain(),
  name: plain(),
  need: plain(),
  priority: plain(),
  status: plain(),
  askedOn: plain(),
  bodyId: plain(),
  supplierId: plain(),
  transmittedOn: plain(),
  answeredOn: plain(),
  answer: plain(),
  expectedOn: plain(),
  deliveredOn: plain(),
})
