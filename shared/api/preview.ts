import { z } from 'zod'
import { convocationRequestSchema, packRequestSchema } from './meeting-reports.ts'

/** A document of which pages are looked at before it is exported: always as it is printed. */
export const previewRequestSchema = z.discriminatedUnion('report', [
  packRequestSchema,
  convocationRequestSchema.extend({ format: z.literal('pdf') }),
])
export type PreviewRequest = z.infer<typeof previewRequestSchema>

/** One page as a PNG picture. */
export type PagePicture = { readonly page: number; readonly pages: number; readonly base64: string }
