import { json, plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const sealTable = defineTable('seal', 'seal', {
  id: plain(),
  bodyId: plain(),
  order: plain('position'),
  kind: plain(),
  decisionId: plain(),
  minutesId: plain(),
  rectificationId: plain(),
  sealedOn: plain(),
  parts: json(),
  previous: plain(),
  hash: plain(),
})
