import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const minutesTable = defineTable('minutes', 'minutes', {
  id: plain(),
  meetingId: plain(),
  kind: plain(),
  status: plain(),
  circulatedOn: plain(),
  observationsUntil: plain(),
  adoptedOn: plain(),
  adoptedAtMeetingId: plain(),
  signedOn: plain(),
  seal: plain(),
})
