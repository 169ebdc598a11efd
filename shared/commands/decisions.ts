import { z } from 'zod'
import { decisionIdField, decisionSchema, decisionShape, decisionStatuses } from '../decisions/decision.ts'
import { followUpIdField, followUpSchema, followUpShape } from '../decisions/follow-up.ts'
import { settingSchema } from '../document/collections.ts'
import { dateField } from '../kit/fields.ts'
import { createCommand, deleteCommand, editCommand } from './define.ts'

/** Commands about decisions and what becomes of them. */
export const decisionCommands = [
  createCommand('decision', decisionSchema),
  editCommand('decision', decisionShape),
  deleteCommand('decision', decisionIdField),
  // An official act: assigns the number and is a barrier for undo.
  z.strictObject({ type: z.literal('decision.adopt'), id: decisionIdField, date: dateField }),
  z.strictObject({
    type: z.literal('decision.set-status'),
    id: decisionIdField,
    status: z.enum(decisionStatuses),
  }),
  createCommand('follow-up', followUpSchema),
  editCommand('follow-up', followUpShape),
  deleteCommand('follow-up', followUpIdField),
  z.strictObject({ type: z.literal('setting.put'), value: settingSchema }),
] as const
