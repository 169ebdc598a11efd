import { z } from 'zod'
import { levelField } from '../organisation/level.ts'
import { nodeRefField } from '../organisation/link.ts'
import {
  placementSchema,
  viewFilterSchema,
  viewFocusShape,
  viewIdField,
  viewSchema,
  viewShape,
} from '../organisation/view.ts'
import { viewSeries } from '../organisation/view-series.ts'
import { createCommand, deleteCommand, editCommand } from './define.ts'

const places = z.array(placementSchema).readonly()

/** Places of which something else than where they are changes; `standing` as for a move. */
function placing<T extends string>(type: T) {
  return z.strictObject({
    type: z.literal<T>(type),
    placements: z.array(placementSchema).min(1).readonly(),
    standing: places.optional(),
  })
}
/** What a move is for, when it is no drag: it names the undo step. */
export const movePurposes = [
  'align-left',
  'align-centre',
  'align-right',
  'align-top',
  'align-middle',
  'align-bottom',
  'distribute-x',
  'distribute-y',
] as const
export type MovePurpose = (typeof movePurposes)[number]

/** Commands about where things stand on the chart; they never change the organisation itself. */
export const chartCommands = [
  // `chart.move` is what a drag leaves behind; `chart.tidy` is the explicit « ranger ». Both carry final places.
  z.strictObject({
    type: z.literal('chart.move'),
    placements: z.array(placementSchema).min(1).readonly(),
    // What the layout had placed by itself until now, stored where it stands: kept along, but not moved.
    standing: places.optional(),
    // Dropping a node in the band of another level gives it that level.
    levels: z
      .array(z.strictObject({ node: nodeRefField, level: levelField }).readonly())
      .readonly()
      .optional(),
    purpose: z.enum(movePurposes).optional(),
  }),
  z.strictObject({
    type: z.literal('chart.tidy'),
    placements: z.array(placementSchema).min(1).readonly(),
    /** Only what was selected, not all that the view shows: it names the undo step. */
    isPart: z.boolean().optional(),
  }),
  placing('chart.collapse'),
  placing('chart.expand'),
  placing('chart.pin'),
  placing('chart.unpin'),
  z.strictObject({ ...createCommand('view', viewSchema).shape, placements: places.optional() }),
  z.strictObject({
    type: z.literal('view.duplicate'),
    sourceId: viewIdField,
    value: viewSchema,
    // Where everything stands in the source, with ids of their own.
    placements: places,
  }),
  // One view for each constituency, committee or département: one gesture, however many they are.
  z.strictObject({
    type: z.literal('view.create-series'),
    series: z.enum(viewSeries),
    values: z.array(viewSchema).min(1).max(5000).readonly(),
  }),
  editCommand('view', viewShape),
  z.strictObject({ type: z.literal('view.rename'), id: viewIdField, name: viewShape.name }),
  z.strictObject({ type: z.literal('view.filter'), id: viewIdField, filter: viewFilterSchema }),
  z.strictObject({ type: z.literal('view.focus'), id: viewIdField, ...viewFocusShape }),
  z.strictObject({ type: z.literal('view.reorder'), ids: z.array(viewIdField).readonly() }),
  // A node that a view of chosen nodes shows because it was placed in it by hand.
  z.strictObject({ type: z.literal('view.include'), placements: z.array(placementSchema).min(1).readonly() }),
  z.strictObject({
    type: z.literal('view.exclude'),
    id: viewIdField,
    nodes: z.array(nodeRefField).min(1).readonly(),
  }),
  deleteCommand('view', viewIdField),
] as const
