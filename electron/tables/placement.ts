import { flag, nodeRef, plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const placementTable = defineTable('placement', 'placement', {
  id: plain(),
  viewId: plain(),
  node: nodeRef(),
  x: plain(),
  y: plain(),
  collapsed: flag(),
  pinned: flag(),
})
