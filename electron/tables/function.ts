import { flag, list, plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const functionTable = defineTable('function', 'function', {
  id: plain(),
  sigle: plain(),
  titleMasculine: plain(),
  titleFeminine: plain(),
  level: plain(),
  aliases: list(),
  rank: plain(),
  skills: list(),
  isElective: flag(),
})
