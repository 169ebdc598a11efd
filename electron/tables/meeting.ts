import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const meetingTable = defineTable('meeting', 'meeting', {
  id: plain(),
  bodyId: plain(),
  number: plain(),
  date: plain(),
  startTime: plain(),
  endTime: plain(),
  place: plain(),
  modality: plain(),
  status: plain(),
  chairPersonId: plain(),
  secretaryPersonId: plain(),
  minutes: plain(),
  accessNotes: plain(),
})
