import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const contributorTable = defineTable('contributor', 'contributor', {
  id: plain(),
  followUpId: plain(),
  postId: plain(),
  personId: plain(),
  label: plain(),
})
