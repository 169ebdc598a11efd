import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const entityTable = defineTable('entity', 'entity', {
  id: plain(),
  kind: plain(),
  level: plain(),
  name: plain(),
  sigle: plain(),
  parentId: plain(),
  communeId: plain(),
  uai: plain(),
  insee: plain(),
  siren: plain(),
  code: plain(),
  sector: plain(),
  deployment: plain(),
  address: plain(),
  email: plain(),
  phone: plain(),
  note: plain(),
  from: plain('from_date'),
  to: plain('to_date'),
  successorId: plain(),
})
