import { z } from 'zod'
import { dateField } from '../kit/fields.ts'
import {
  conventionIdField,
  conventionPartyIdField,
  conventionPartySchema,
  conventionPartyShape,
  conventionSchema,
  conventionShape,
} from '../organisation/convention.ts'
import {
  assignmentRoles,
  assignmentShape,
  missionIdField,
  missionSchema,
  missionShape,
} from '../organisation/mission.ts'
import { phaseIdField, phaseSchema, phaseShape } from '../organisation/phase.ts'
import {
  responsibilityIdField,
  responsibilitySchema,
  responsibilityShape,
} from '../organisation/responsibility.ts'
import { rulesProfileIdField, rulesProfileSchema, rulesProfileShape } from '../organisation/rules-profile.ts'
import { parametersSchema } from '../quality/conformity/parameters.ts'
import { dismissalIdField, dismissalSchema } from '../quality/dismissal.ts'
import { createCommand, deleteCommand, editCommand } from './define.ts'

/** Commands about missions, responsibilities, conventions, phases, rules of functioning and results set aside, thresholds of the checks. */
export const governanceCommands = [
  createCommand('mission', missionSchema),
  editCommand('mission', missionShape),
  deleteCommand('mission', missionIdField),
  // All of them, in their new order: those of the fiche may be moved too.
  z.strictObject({ type: z.literal('mission.reorder'), missionIds: z.array(missionIdField).readonly() }),
  // One cell of the matrix, whatever it held before; null empties it. The id serves when there was none.
  z.strictObject({
    type: z.literal('assignment.set'),
    ...assignmentShape,
    role: z.enum(assignmentRoles).nullable(),
  }),
  createCommand('responsibility', responsibilitySchema).extend({
    // What is taken over by the same gesture ends the day before.
    endsId: responsibilityIdField.optional(),
  }),
  editCommand('responsibility', responsibilityShape),
  deleteCommand('responsibility', responsibilityIdField),
  createCommand('convention', conventionSchema).extend({
    parties: z.array(conventionPartySchema).readonly().optional(),
  }),
  editCommand('convention', conventionShape),
  deleteCommand('convention', conventionIdField),
  createCommand('convention-party', conventionPartySchema),
  editCommand('convention-party', conventionPartyShape),
  deleteCommand('convention-party', conventionPartyIdField),
  z.strictObject({
    type: z.literal('convention-party.reorder'),
    conventionId: conventionIdField,
    partyIds: z.array(conventionPartyIdField).readonly(),
  }),
  createCommand('phase', phaseSchema),
  editCommand('phase', phaseShape),
  deleteCommand('phase', phaseIdField),
  createCommand('rules-profile', rulesProfileSchema),
  editCommand('rules-profile', rulesProfileShape),
  deleteCommand('rules-profile', rulesProfileIdField),
  createCommand('dismissal', dismissalSchema),
  // What was set aside counts again; the line stays, as a trace.
  z.strictObject({ type: z.literal('dismissal.revoke'), id: dismissalIdField, on: dateField }),
  // All of them together, as the dialog shows them; null goes back to those of the tool.
  z.strictObject({ type: z.literal('threshold.set'), value: parametersSchema.nullable() }),
] as const
