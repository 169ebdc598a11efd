import { z } from 'zod'
import { decisionIdField } from '../decisions/decision.ts'
import { dateField, lineField } from '../kit/fields.ts'
import { paperFormats } from '../kit/paper.ts'
import { overlaySchema } from '../organisation/overlays/overlay.ts'
import { viewIdField } from '../organisation/view.ts'

/** What the organigramme and the atlas have in common: one view of the organisation of a day, on paper. */
const drawingShape = {
  viewId: viewIdField,
  date: dateField,
  page: z.enum(paperFormats),
  /** Landscape when it is not said. */
  orientation: z.enum(['landscape', 'portrait']).optional(),
  /** Mono: readable on a black-and-white printer. */
  ink: z.enum(['colour', 'mono']),
  /** What is brought out over it; nothing when it is not said, or beside a thread. */
  overlay: overlaySchema.optional(),
  /** These come forward and the rest is drawn faintly, for this reason in words: what the view does on the screen. */
  forward: z
    .strictObject({
      nodeIds: z.array(z.string().max(64)).max(100_000).readonly(),
      why: lineField(400),
    })
    .optional(),
} as const

export const chartRequestSchema = z.strictObject({
  report: z.literal('chart'),
  ...drawingShape,
  format: z.enum(['pdf', 'svg', 'png']),
  /** The decision whose thread is drawn over it. */
  decisionId: decisionIdField.optional(),
  /** These nodes only, with what stands inside them; everything when it is not said. */
  part: z
    .strictObject({
      of: z.enum(['selection', 'screen']),
      nodeIds: z.array(z.string().max(64)).min(1).max(100_000).readonly(),
    })
    .optional(),
  /** Over how many sheets, to be glued together; `fewest`: as few as it takes to be read. One when it is not said. */
  sheets: z
    .union([
      z.literal('fewest'),
      z.strictObject({ columns: z.int().min(1).max(40), rows: z.int().min(1).max(40) }),
    ])
    .optional(),
  /** Whether the same follows in words; yes when it is not said. */
  words: z.boolean().optional(),
  /** Of a picture: how many times finer than a screen shows it, 1 when it is not said. */
  fineness: z.int().min(1).max(4).optional(),
})
export type ChartRequest = z.infer<typeof chartRequestSchema>

/** A book of pages: a general plan, the organisation page by page, an index. */
export const atlasRequestSchema = z.strictObject({
  report: z.literal('atlas'),
  ...drawingShape,
  format: z.literal('pdf'),
  /** One page for each level of governance, or for each constituency as well. */
  by: z.enum(['level', 'constituency']),
})
export type AtlasRequest = z.infer<typeof atlasRequestSchema>
