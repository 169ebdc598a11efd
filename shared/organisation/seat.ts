import { z } from 'zod'
import { idField, lineField, periodShape, proseField } from '../kit/fields.ts'
import { bodyIdField } from './body.ts'
import { entityIdField } from './entity.ts'
import { functionIdField } from './job-function.ts'
import { personIdField } from './person.ts'
import { postIdField } from './post.ts'

export const seatKinds = ['ex-officio', 'designated', 'elected', 'qualified', 'guest'] as const
export type SeatKind = (typeof seatKinds)[number]
export const seatRoles = ['chair', 'co-chair', 'secretary', 'facilitator', 'member'] as const
export const voices = ['deliberative', 'advisory'] as const

export const seatIdField = idField<'Seat'>()
export type SeatId = z.infer<typeof seatIdField>

export const seatShape = {
  id: seatIdField,
  bodyId: bodyIdField,
  kind: z.enum(seatKinds),
  role: z.enum(seatRoles),
  voice: z.enum(voices),
  /** A seat ex officio follows the holder of a post; others are filled by mandates. */
  postId: postIdField.nullable(),
  /** The entity that the seat represents, when no post says it. */
  entityId: entityIdField.nullable(),
  /** The function that the seat is meant for, when it is not one post (« un directeur d'école »). */
  functionId: functionIdField.nullable(),
  /** When it is called, in words (« selon l'ordre du jour »). */
  condition: lineField(),
  /** What the seat is for, when no post says it (« représentant des directeurs d'école »). */
  label: lineField(),
  /** Protocol order within the body, lower first. */
  order: z.int().min(0).max(1_000_000),
} as const

export const seatSchema = z.strictObject(seatShape).readonly()
/** A seat of a body; never a person. */
export type Seat = z.infer<typeof seatSchema>

export const mandateRanks = ['holder', 'deputy'] as const
export const mandateIdField = idField<'Mandate'>()
export type MandateId = z.infer<typeof mandateIdField>

export const mandateShape = {
  id: mandateIdField,
  seatId: seatIdField,
  personId: personIdField,
  rank: z.enum(mandateRanks),
  ...periodShape,
  act: lineField(),
  note: proseField(),
} as const

export const mandateSchema = z.strictObject(mandateShape).readonly()
/** A person occupies a seat as holder or deputy, from … to …. */
export type Mandate = z.infer<typeof mandateSchema>
