import type { Collection } from '../document/collections.ts'
import { isIsoDate } from '../kit/calendar.ts'
import { longDate } from './dates.ts'

/** Records that are named after a meeting, whose name ends with its day. */
const ofMeetings: ReadonlySet<Collection> = new Set<Collection>([
  ...(['meeting', 'convocation', 'issuedPack', 'minutes', 'sessionEvent'] as const),
  ...(['observation', 'rectification'] as const),
])

/** The name of a record and the day that it ends with: « CPS 2026-12-08 » of a meeting; no day for any other. */
export function datedName(
  collection: Collection,
  name: string,
): { readonly name: string; readonly day: string | null } {
  const day = name.slice(-10)
  const body = name.slice(0, -10).trim()
  if (!ofMeetings.has(collection) || !isIsoDate(day) || body === '') return { name, day: null }
  return { name: body, day }
}

/** « CPS du 8 décembre 2026 » where the name of a record holds the day of a meeting. */
export function nameWithDay(collection: Collection, name: string): string {
  const dated = datedName(collection, name)
  return dated.day === null ? name : `${dated.name} du ${longDate(dated.day)}`
}
