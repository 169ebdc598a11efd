import { z } from 'zod'
import { placementSchema, viewIdField, viewSchema, viewShape } from '../organisation/view.ts'
import { createCommand, deleteCommand, editCommand } from './define.ts'

/** Commands about where things stand on the chart; they never change the organisation itself. */
export const chartCommands = [
  // `chart.move` is what a drag leaves behind; `chart.tidy` is the explicit « ranger ». Both carry final places.
  z.strictObject({ type: z.literal('chart.move'), placements: z.array(placementSchema).min(1).readonly() }),
  z.strictObject({ type: z.literal('chart.tidy'), placements: z.array(placementSchema).min(1).readonly() }),
  createCommand('view', viewSchema),
  editCommand('view', viewShape),
  deleteCommand('view', viewIdField),
] as const
