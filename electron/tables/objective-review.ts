import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const objectiveReviewTable = defineTable('objectiveReview', 'objective_review', {
  id: plain(),
  objectiveId: plain(),
  on: plain('on_date'),
  verdict: plain(),
  workDone: plain(),
  gap: plain(),
  correction: plain(),
  bodyId: plain(),
  meetingId: plain(),
})
