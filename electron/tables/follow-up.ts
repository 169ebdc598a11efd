import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const followUpTable = defineTable('followUp', 'follow_up', {
  id: plain(),
  bodyId: plain(),
  decisionId: plain(),
  text: plain(),
  responsiblePostId: plain(),
  responsiblePersonId: plain(),
  responsibleLabel: plain(),
  dueDate: plain(),
  status: plain(),
  recordedOn: plain(),
  closedOn: plain(),
  note: plain(),
  number: plain(),
  agendaItemId: plain(),
  revisedDueDate: plain(),
  progress: plain(),
})
