import { flag, plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const rulesProfileTable = defineTable('rulesProfile', 'rules_profile', {
  id: plain(),
  name: plain(),
  source: plain(),
  asOf: plain(),
  deputyOfOfficer: plain(),
  deputyOfElected: plain(),
  deputyOfQualified: plain(),
  noticeDays: plain(),
  noticeCounting: plain(),
  noticeEvent: plain(),
  quorumBasis: plain(),
  quorumCounts: plain(),
  secondCallDays: plain(),
  proxiesPerHolder: plain(),
  majority: plain(),
  castingVote: flag(),
  note: plain(),
})
