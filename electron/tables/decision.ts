import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const decisionTable = defineTable('decision', 'decision', {
  id: plain(),
  bodyId: plain(),
  meetingId: plain(),
  agendaItemId: plain(),
  order: plain('position'),
  date: plain(),
  title: plain(),
  text: plain(),
  motives: plain(),
  nature: plain(),
  status: plain(),
  number: plain(),
  numberPeriod: plain(),
  numberOrdinal: plain(),
  voteMode: plain(),
  votesFor: plain(),
  votesAgainst: plain(),
  abstentions: plain(),
  responsiblePostId: plain(),
  responsiblePersonId: plain(),
  responsibleLabel: plain(),
  dueDate: plain(),
  act: plain(),
  votesNotTaking: plain(),
})
