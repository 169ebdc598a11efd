import { json, plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const convocationTable = defineTable('convocation', 'convocation', {
  id: plain(),
  meetingId: plain(),
  kind: plain(),
  sentOn: plain(),
  means: plain(),
  date: plain(),
  startTime: plain(),
  endTime: plain(),
  place: plain(),
  modality: plain(),
  rules: json(),
  note: plain(),
})
