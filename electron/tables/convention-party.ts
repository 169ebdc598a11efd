import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const conventionPartyTable = defineTable('conventionParty', 'convention_party', {
  id: plain(),
  conventionId: plain(),
  entityId: plain(),
  order: plain('position'),
  role: plain(),
  competence: plain(),
  article: plain(),
  signatoryPostId: plain(),
  enablingAct: plain(),
  enabledOn: plain(),
  signedOn: plain(),
})
