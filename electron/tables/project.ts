import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const projectTable = defineTable('project', 'project', {
  id: plain(),
  name: plain(),
  scope: plain(),
  territory: plain(),
  startedOn: plain(),
  purpose: plain(),
  territoryCode: plain(),
  competenceTransfer: plain(),
  purchaseMode: plain(),
  phaseId: plain(),
  letterheadId: plain(),
})
