import { z } from 'zod'
import { idField, nameField } from '../kit/fields.ts'
import { nodeRefField } from './link.ts'

export const viewIdField = idField<'View'>()
export type ViewId = z.infer<typeof viewIdField>

export const viewShape = { id: viewIdField, name: nameField(120), order: z.int().min(0) } as const
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
