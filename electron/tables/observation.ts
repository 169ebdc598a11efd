import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const observationTable = defineTable('observation', 'observation', {
  id: plain(),
  minutesId: plain(),
  personId: plain(),
  author: plain(),
  receivedOn: plain(),
  text: plain(),
  outcome: plain(),
  answer: plain(),
})
