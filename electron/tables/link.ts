import { nodeRef, plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const linkTable = defineTable('link', 'link', {
  id: plain(),
  kind: plain(),
  source: nodeRef(),
  target: nodeRef(),
  label: plain(),
  from: plain('from_date'),
  to: plain('to_date'),
})
