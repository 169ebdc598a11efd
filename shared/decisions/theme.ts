import { z } from 'zod'
import { idField, nameField } from '../kit/fields.ts'
import { decisionIdField } from './decision.ts'

export const themeIdField = idField<'Theme'>()
export type ThemeId = z.infer<typeof themeIdField>

export const themeShape = {
  id: themeIdField,
  order: z.int().min(0).max(1_000_000),
  name: nameField(120),
} as const

export const themeSchema = z.strictObject(themeShape).readonly()
/** A subject under which decisions are found again: the thematic table of the register has one heading for each. */
export type Theme = z.infer<typeof themeSchema>

export const decisionThemeIdField = idField<'DecisionTheme'>()
export type DecisionThemeId = z.infer<typeof decisionThemeIdField>

export const decisionThemeSchema = z
  .strictObject({ id: decisionThemeIdField, decisionId: decisionIdField, themeId: themeIdField })
  .readonly()
/** That a decision belongs to a theme; it may belong to several. */
export type DecisionTheme = z.infer<typeof decisionThemeSchema>
