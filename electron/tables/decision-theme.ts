import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const decisionThemeTable = defineTable('decisionTheme', 'decision_theme', {
  id: plain(),
  decisionId: plain(),
  themeId: plain(),
})
