import { z } from 'zod'
import { idField, nameField } from '../kit/fields.ts'
import { bodyIdField, bodyKinds } from './body.ts'
import { entityIdField, entityKinds } from './entity.ts'
import { levelField } from './level.ts'
import { nodeRefField } from './link.ts'

export const viewIdField = idField<'View'>()
export type ViewId = z.infer<typeof viewIdField>

/** What makes a node stand out: nobody on a seat or post, a term that ends soon, a check that found something. */
export const viewStates = ['vacant', 'ending', 'problem'] as const
export type ViewState = (typeof viewStates)[number]

/** How far one can be from a node, in steps. */
export const mostSteps = 9
const stepsField = z.int().min(0).max(mostSteps)
const setOf = <T extends z.ZodType>(field: T) =>
  z
    .array(field)
    .max(40)
    .refine((values) => new Set(values).size === values.length, { error: 'duplicate' })
    .readonly()

/** What is brought forward while the rest steps back; an empty list asks for nothing. */
export const viewFilterShape = {
  keptLevels: setOf(levelField),
  keptEntityKinds: setOf(z.enum(entityKinds)),
  keptBodyKinds: setOf(z.enum(bodyKinds)),
  keptStates: setOf(z.enum(viewStates)),
  /** How soon a term ends that « ends soon ». */
  endingMonths: z.int().min(1).max(60),
} as const
export const viewFilterSchema = z.strictObject(viewFilterShape).readonly()
export type ViewFilter = z.infer<typeof viewFilterSchema>

/** On what a view is concentrated: what stands within some steps of a node comes forward. */
export const viewFocusShape = {
  focusEntityId: entityIdField.nullable(),
  focusBodyId: bodyIdField.nullable(),
  focusSteps: stepsField,
} as const
export const viewFocusSchema = z.strictObject(viewFocusShape).readonly()
export type ViewFocus = z.infer<typeof viewFocusSchema>

/** `everything`: the whole organisation; `chosen`: what stands around a centre, if any, and what was placed by hand. */
export const viewScopes = ['everything', 'chosen'] as const

export const viewShape = {
  id: viewIdField,
  name: nameField(120),
  order: z.int().min(0).max(1_000_000),
  scope: z.enum(viewScopes),
  centreEntityId: entityIdField.nullable(),
  centreBodyId: bodyIdField.nullable(),
  centreSteps: stepsField,
  ...viewFilterShape,
  ...viewFocusShape,
} as const
export const viewSchema = z.strictObject(viewShape).readonly()
/** A named drawing of the organisation. */
export type View = z.infer<typeof viewSchema>

export const placementIdField = idField<'Placement'>()
export type PlacementId = z.infer<typeof placementIdField>

const coordinate = z.int().min(-10_000_000).max(10_000_000)
export const placementShape = {
  id: placementIdField,
  viewId: viewIdField,
  node: nodeRefField,
  /** Drawing units, absolute in the view or relative to the containing node when that one is drawn as a container. */
  x: coordinate,
  y: coordinate,
  collapsed: z.boolean(),
  pinned: z.boolean(),
} as const

export const placementSchema = z.strictObject(placementShape).readonly()
/** Where a node stands in a view. */
export type Placement = z.infer<typeof placementSchema>
