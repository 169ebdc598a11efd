/** A meeting as calendars know it; hours are those of Paris, wherever the file is opened. */
export type CalendarEvent = {
  /** The same for every file about one meeting, so that the later replaces the earlier. */
  readonly uid: string
  /** Grows with each sending. */
  readonly sequence: number
  readonly isCancelled: boolean
  /** Instant of the export, ISO 8601. */
  readonly stamp: string
  /** « 2026-12-08T14:00:00 », local. */
  readonly start: string
  readonly end: string | null
  readonly summary: string
  readonly location: string
  readonly description: string
  readonly organizer: { readonly name: string; readonly email: string } | null
}
