import { z } from 'zod'
import { levelField } from '../organisation/level.ts'
import { nodeRefField } from '../organisation/link.ts'
import { placementSchema, viewIdField, viewSchema, viewShape } from '../organisation/view.ts'
import { createCommand, deleteCommand, editCommand } from './define.ts'

/** Commands about where things stand on the chart; they never change the organisation itself. */
export const chartCommands = [
  // `chart.move` is what a drag leaves behind; `chart.tidy` is the explicit « ranger ». Both carry final places.
  z.strictObject({
    type: z.literal('chart.move'),
    placements: z.array(placementSchema).min(1).readonly(),
    // What the layout had placed by itself until now, stored where it stands: kept along, but not moved.
    standing: z.array(placementSchema).readonly().optional(),
    // Dropping a node in the band of another level gives it that level.
    levels: z
      .array(z.strictObject({ node: nodeRefField, level: levelField }).readonly())
      .readonly()
      .optional(),
  }),
  z.strictObject({ type: z.literal('chart.tidy'), placements: z.array(placementSchema).min(1).readonly() }),
  createCommand('view', viewSchema),
  editCommand('view', viewShape),
  deleteCommand('view', viewIdField),
] as const
