import { z } from 'zod'
import { decisionIdField, decisionSchema, decisionShape, decisionStatuses } from '../decisions/decision.ts'
import {
  contributorIdField,
  contributorSchema,
  followUpIdField,
  followUpSchema,
  followUpShape,
  reminderIdField,
  reminderSchema,
} from '../decisions/follow-up.ts'
import { decisionPassageIdField } from '../decisions/passage.ts'
import { decisionRelationIdField, decisionRelationSchema } from '../decisions/relation.ts'
import { decisionSubjectSchema } from '../decisions/subject.ts'
import { decisionThemeSchema, themeIdField, themeSchema, themeShape } from '../decisions/theme.ts'
import { settingSchema } from '../document/collections.ts'
import { dateField, lineField, nameField } from '../kit/fields.ts'
import { decisionAimSchema } from '../quality/decision-aim.ts'
import { createCommand, deleteCommand, editCommand } from './define.ts'

/** Commands about decisions and what becomes of them. */
export const decisionCommands = [
  createCommand('decision', decisionSchema),
  editCommand('decision', decisionShape),
  deleteCommand('decision', decisionIdField),
  // An official act: assigns the number and is a barrier for undo.
  z.strictObject({ type: z.literal('decision.adopt'), id: decisionIdField, date: dateField }),
  // Another one: the number is kept, and never given again.
  z.strictObject({
    type: z.literal('decision.annul'),
    id: decisionIdField,
    on: dateField,
    reason: nameField(),
  }),
  // The passage keeps the day and the reason; its id is made by the caller, as those of all records.
  z.strictObject({
    type: z.literal('decision.set-status'),
    id: decisionIdField,
    status: z.enum(decisionStatuses),
    passageId: decisionPassageIdField,
    on: dateField,
    reason: lineField(),
  }),
  createCommand('decision-relation', decisionRelationSchema),
  deleteCommand('decision-relation', decisionRelationIdField),
  // All the themes of a decision, and all that it concerns: what is not given any more is taken away.
  z.strictObject({
    type: z.literal('decision.classify'),
    id: decisionIdField,
    themes: z.array(decisionThemeSchema).max(50).readonly(),
    subjects: z.array(decisionSubjectSchema).max(500).readonly(),
    aims: z.array(decisionAimSchema).max(500).readonly(),
  }),
  createCommand('theme', themeSchema),
  editCommand('theme', themeShape),
  deleteCommand('theme', themeIdField),
  // Every theme, in its new order.
  z.strictObject({
    type: z.literal('theme.reorder'),
    themeIds: z.array(themeIdField).max(10_000).readonly(),
  }),
  // What is filed under one is filed under the other, and the first goes.
  z.strictObject({ type: z.literal('theme.merge'), id: themeIdField, intoId: themeIdField }),
  createCommand('follow-up', followUpSchema),
  editCommand('follow-up', followUpShape),
  deleteCommand('follow-up', followUpIdField),
  createCommand('contributor', contributorSchema),
  deleteCommand('contributor', contributorIdField),
  z.strictObject({
    type: z.literal('reminder.record'),
    reminders: z.array(reminderSchema).min(1).max(1000).readonly(),
  }),
  deleteCommand('reminder', reminderIdField),
  z.strictObject({ type: z.literal('setting.put'), value: settingSchema }),
] as const
