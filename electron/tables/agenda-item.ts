import { flag, plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const agendaItemTable = defineTable('agendaItem', 'agenda_item', {
  id: plain(),
  meetingId: plain(),
  order: plain('position'),
  title: plain(),
  nature: plain(),
  rapporteurPersonId: plain(),
  rapporteurLabel: plain(),
  duration: plain(),
  text: plain(),
  proposal: plain(),
  minutes: plain(),
  section: plain(),
  standing: plain(),
  outcome: plain(),
  isConfidential: flag(),
})
