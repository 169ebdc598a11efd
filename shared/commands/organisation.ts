import { z } from 'zod'
import { bodyIdField, bodySchema, bodyShape } from '../organisation/body.ts'
import { entityIdField, entitySchema, entityShape } from '../organisation/entity.ts'
import { linkIdField, linkSchema, linkShape } from '../organisation/link.ts'
import { personSchema } from '../organisation/person.ts'
import { projectSchema } from '../organisation/project.ts'
import {
  mandateIdField,
  mandateSchema,
  mandateShape,
  seatIdField,
  seatSchema,
  seatShape,
} from '../organisation/seat.ts'
import { placementSchema } from '../organisation/view.ts'
import { createCommand, deleteCommand, editCommand } from './define.ts'

/** Commands about the project, its entities, its bodies and the links between them. */
export const organisationCommands = [
  z.strictObject({
    type: z.literal('project.edit'),
    patch: z.strictObject(projectSchema.unwrap().shape).omit({ id: true }).partial(),
  }),
  // A node created on the canvas comes with its place, and with those of nodes that had none yet: one undo step.
  createCommand('entity', entitySchema).extend({
    placements: z.array(placementSchema).readonly().optional(),
  }),
  editCommand('entity', entityShape),
  // What a line from an entity to its new parent leaves behind; the other nodes keep the places where they stand.
  z.strictObject({
    type: z.literal('entity.attach'),
    id: entityIdField,
    parentId: entityIdField,
    placements: z.array(placementSchema).readonly().optional(),
  }),
  createCommand('body', bodySchema).extend({ placements: z.array(placementSchema).readonly().optional() }),
  editCommand('body', bodyShape),
  z.strictObject({
    type: z.literal('body.host'),
    id: bodyIdField,
    hostEntityId: entityIdField,
    placements: z.array(placementSchema).readonly().optional(),
  }),
  z.strictObject({
    type: z.literal('node.rename'),
    node: z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('entity'), id: entityIdField }),
      z.strictObject({ type: z.literal('body'), id: bodyIdField }),
    ]),
    name: bodyShape.name,
  }),
  z.strictObject({
    type: z.literal('organisation.delete'),
    entityIds: z.array(entityIdField).readonly(),
    bodyIds: z.array(bodyIdField).readonly(),
    linkIds: z.array(linkIdField).readonly(),
    /** Taken out to be put elsewhere: it names the undo step. */
    purpose: z.literal('cut').optional(),
  }),
  createCommand('link', linkSchema),
  editCommand('link', linkShape),
  createCommand('seat', seatSchema),
  editCommand('seat', seatShape),
  deleteCommand('seat', seatIdField),
  z.strictObject({
    type: z.literal('seat.reorder'),
    bodyId: bodyIdField,
    seatIds: z.array(seatIdField).readonly(),
  }),
  // One gesture: the person may join the directory, and the mandate that she takes over ends the day before.
  createCommand('mandate', mandateSchema).extend({
    person: personSchema.optional(),
    endsMandateId: mandateIdField.optional(),
  }),
  editCommand('mandate', mandateShape),
  deleteCommand('mandate', mandateIdField),
] as const
