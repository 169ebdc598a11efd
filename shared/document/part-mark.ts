import { z } from 'zod'
import type { Setting } from './collections.ts'

/** The key under which a part of a document says that it is one (collection `setting`). */
export const partMarkId = 'part'

const ids = z.array(z.string()).default([])
const markSchema = z.object({ scope: z.record(z.string(), z.string()), meetings: ids, decisions: ids })

/**
 * What a document of which only a part is here says of itself: what the part is about (a `ParcelScope`), and the meetings and
 * numbered decisions whose confidential texts it lacks, although it has their seals.
 */
export type PartMark = {
  readonly scope: Readonly<Record<string, string>>
  readonly meetings: ReadonlySet<string>
  readonly decisions: ReadonlySet<string>
}

/** The mark of a part; null for a document that is whole. */
export function partMarkOf({ setting }: { readonly setting: ReadonlyMap<string, Setting> }): PartMark | null {
  const mark = parsed(setting.get(partMarkId)?.value)
  return mark === null
    ? null
    : { scope: mark.scope, meetings: new Set(mark.meetings), decisions: new Set(mark.decisions) }
}

/** The setting that holds a mark. */
export function partMarkSetting({ scope, meetings, decisions }: PartMark): Setting {
  const sorted = { meetings: [...meetings].sort(), decisions: [...decisions].sort() }
  return { id: partMarkId, value: JSON.stringify({ scope, ...sorted }) }
}

/** Both marks as one: whatever one of them lacks may be lacking. */
export function joinedMarks(one: PartMark, other: PartMark): PartMark {
  return {
    scope: one.scope,
    meetings: new Set([...one.meetings, ...other.meetings]),
    decisions: new Set([...one.decisions, ...other.decisions]),
  }
}

function parsed(value: string | undefined): z.infer<typeof markSchema> | null {
  if (value === undefined) return null
  try {
    return markSchema.parse(JSON.parse(value))
  } catch {
    return null
  }
}
