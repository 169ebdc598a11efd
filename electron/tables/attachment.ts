import { flag, plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const attachmentTable = defineTable('attachment', 'attachment', {
  id: plain(),
  agendaItemId: plain(),
  conventionId: plain(),
  order: plain('position'),
  title: plain(),
  fileName: plain(),
  mediaType: plain(),
  byteSize: plain(),
  pageCount: plain(),
  sha256: plain(),
  minutesId: plain(),
  isConfidential: flag(),
  decisionId: plain(),
  followUpId: plain(),
  acceptanceId: plain(),
  changeRequestId: plain(),
  goodPracticeId: plain(),
})
