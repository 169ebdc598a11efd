import { z } from 'zod'
import { dateField, idField, lineField, nameField, proseField, quantityField } from '../kit/fields.ts'
import { bodyIdField } from '../organisation/body.ts'
import { entityIdField } from '../organisation/entity.ts'
import { impactDimensions } from './impact-dimension.ts'
import { objectiveIdField } from './objective.ts'

/** What an indicator is about: the deployment, the use made of it, or one of the four impacts. */
export const indicatorDimensions = ['deployment', 'use', ...impactDimensions] as const
export type IndicatorDimension = (typeof indicatorDimensions)[number]

/** Which way is better. */
export const indicatorSenses = ['up', 'down'] as const

export const indicatorIdField = idField<'Indicator'>()
export type IndicatorId = z.infer<typeof indicatorIdField>

export const indicatorShape = {
  id: indicatorIdField,
  order: z.int().min(0).max(1_000_000),
  name: nameField(),
  /** « écoles », « comptes », « % ». */
  unit: lineField(40),
  dimension: z.enum(indicatorDimensions),
  sense: z.enum(indicatorSenses),
  /** Where it stood before the project. */
  baseline: quantityField.nullable(),
  target: quantityField.nullable(),
  targetDate: dateField.nullable(),
  /** Who measures, and how. */
  method: proseField(),
  bodyId: bodyIdField.nullable(),
  objectiveId: objectiveIdField.nullable(),
} as const

export const indicatorSchema = z.strictObject(indicatorShape).readonly()
/** A figure that is followed. */
export type Indicator = z.infer<typeof indicatorSchema>

export const measurementIdField = idField<'Measurement'>()
export type MeasurementId = z.infer<typeof measurementIdField>

export const measurementShape = {
  id: measurementIdField,
  indicatorId: indicatorIdField,
  on: dateField,
  value: quantityField,
  /** The school, constituency or collectivity that was measured; null for the whole perimeter. */
  entityId: entityIdField.nullable(),
  note: lineField(),
} as const

export const measurementSchema = z.strictObject(measurementShape).readonly()
/** What an indicator was on a day. */
export type Measurement = z.infer<typeof measurementSchema>
