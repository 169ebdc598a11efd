import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const usageReportTable = defineTable('usageReport', 'usage_report', {
  id: plain(),
  kind: plain(),
  on: plain('on_date'),
  text: plain(),
  bodyId: plain(),
  meetingId: plain(),
  entityId: plain(),
  changeRequestId: plain(),
  reply: plain(),
})
