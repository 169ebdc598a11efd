import { minutesContent } from '#shared/decisions/minutes-content.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { sha256Of } from '../tables/attachment-content.ts'

/** The seal of the minutes of a meeting as it stands: the same as at adoption while nothing of it has changed. */
export function sealOf(data: DocumentData, meetingId: string): string {
  return sha256Of(new TextEncoder().encode(minutesContent(data, meetingId)))
}
