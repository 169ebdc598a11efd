import { z } from 'zod'
import { atlasRequestSchema, chartRequestSchema } from './chart-requests.ts'
import { convocationRequestSchema, packRequestSchema } from './meeting-reports.ts'
import type { ExportWarning } from './models.ts'

/** A document of which pages are looked at before it is exported: always as it is printed. */
export const previewRequestSchema = z.discriminatedUnion('report', [
  packRequestSchema,
  convocationRequestSchema.extend({ format: z.literal('pdf') }),
  chartRequestSchema.extend({ format: z.literal('pdf') }),
  atlasRequestSchema,
])
export type PreviewRequest = z.infer<typeof previewRequestSchema>

/** One page as a PNG picture, and what should be known of the document before it is exported. */
export type PagePicture = {
  readonly page: number
  readonly pages: number
  readonly base64: string
  readonly warnings: readonly ExportWarning[]
}
