import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const attendanceTable = defineTable('attendance', 'attendance', {
  id: plain(),
  meetingId: plain(),
  seatId: plain(),
  personId: plain(),
  status: plain(),
  proxySeatId: plain(),
})
