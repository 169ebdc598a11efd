import { z } from 'zod'

const count = z.number().int().min(1).max(1_000_000)

/** What takes from the past and changes no record: told in the history, and never undone. */
export const erasureCommands = [
  // Forgets what was deleted, and the history that holds it; `count`: how many things, for the journal.
  z.strictObject({ type: z.literal('trash.empty'), count }),
  // Older backups were deleted, because they held what was erased.
  z.strictObject({ type: z.literal('backups.forget'), count }),
] as const
