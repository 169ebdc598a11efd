import { json, list, plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const bodyTable = defineTable('body', 'body', {
  id: plain(),
  name: plain(),
  sigle: plain(),
  kinds: list(),
  level: plain(),
  hostEntityId: plain(),
  mission: plain(),
  act: plain(),
  frequency: plain(),
  numberPattern: plain(),
  from: plain('from_date'),
  to: plain('to_date'),
  rulesProfileId: plain(),
  letterheadId: plain(),
  packContents: json(),
  registerCopy: plain('register_copy_id'),
  registerHolder: plain(),
})
