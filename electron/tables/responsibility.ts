import { flag, nodeRef, plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const responsibilityTable = defineTable('responsibility', 'responsibility', {
  id: plain(),
  kind: plain(),
  holder: nodeRef(),
  postId: plain(),
  personId: plain(),
  share: plain(),
  isPrincipal: flag(),
  isShared: flag(),
  profile: plain(),
  mission: plain(),
  perimeter: plain(),
  act: plain(),
  note: plain(),
  from: plain('from_date'),
  to: plain('to_date'),
})
