import { z } from 'zod'

/** What is typed longer than this is entered, or refused; no note is as long. */
export const typedTextLimit = 100_000

/** The workspaces of the window, which a place may be in. */
const workspaces = [
  'organisation',
  'meetings',
  'decisions',
  'quality',
  'people',
  'governance',
  'conformity',
] as const

/** Where something was being typed: the page shows it, and knows what is there. */
const typedPlaceSchema = z.discriminatedUnion('on', [
  z.strictObject({ on: z.literal('chart'), nodeId: z.string().max(200) }),
  z.strictObject({ on: z.literal('link'), linkId: z.string().max(200) }),
  z.strictObject({ on: z.literal('project') }),
  z.strictObject({
    on: z.literal('workspace'),
    workspace: z.enum(workspaces),
    kind: z.string().max(40),
    id: z.string().max(300),
  }),
  z.strictObject({ on: z.literal('session'), meetingId: z.string().max(200) }),
])

/** What is typed in a field and is no edit of the document yet. */
export const typedTextSchema = z.strictObject({
  /** Of this typing, not of the field: an older text of the same field is another one. */
  id: z.string().min(1).max(200),
  place: typedPlaceSchema,
  /** The object in words, as it was then: it may be gone. */
  object: z.string().max(500),
  /** The parts of the sheet or of the dialog that the field is in, from the outside. */
  within: z.array(z.string().max(300)).max(12).readonly(),
  field: z.string().max(300),
  /** The title of the dialog whose button keeps it; null where leaving the field does. */
  form: z.string().max(300).nullable(),
  /** What the field held before. */
  from: z.string().max(typedTextLimit),
  text: z.string().max(typedTextLimit),
})

/** What a window says of its fields: what is typed in some now, and what is kept or given up since. */
export const typedPutSchema = z.strictObject({
  /** Of the document that it was typed in, which the window may have left. */
  opening: z.string().max(80),
  typed: z.array(typedTextSchema).max(50).readonly(),
  gone: z.array(z.string().max(200)).max(500).readonly(),
})

export type TypedPlace = z.infer<typeof typedPlaceSchema>
export type TypedText = z.infer<typeof typedTextSchema>
export type TypedPut = z.infer<typeof typedPutSchema>
/** One that was kept, and when it was last typed in. */
export type KeptText = TypedText & { readonly at: string }
