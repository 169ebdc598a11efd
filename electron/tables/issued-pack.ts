import { json, plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const issuedPackTable = defineTable('issuedPack', 'issued_pack', {
  id: plain(),
  meetingId: plain(),
  number: plain(),
  edition: plain(),
  issuedOn: plain(),
  note: plain(),
  pageCount: plain(),
  parts: json(),
})
