import { readHabit, writeHabit } from '#renderer/ui/remembered.ts'
import { type ReportRequest, reportRequestSchema } from '#shared/api/contract.ts'
import { useDocumentStore } from '../document/document-store.ts'

/** What was exported last from the open document. */
export type LastExport = {
  readonly request: ReportRequest
  /** When, in milliseconds: what was of its day is made again of another. */
  readonly at: number
}

/** Larger ones, of thousands of selected nodes, are not worth keeping after the window closes. */
const mostCharacters = 50_000

// Where files went is known by id, until the program closes.
const written = new Map<string, string>()

/** Remembers an export of the open document, on this machine; `fileId` names the file until the program closes. */
export function rememberExport(request: ReportRequest, fileId: string): void {
  const key = documentKey()
  if (key === null || !isRepeatable(request)) return
  const last: LastExport = { request, at: Date.now() }
  written.set(key, fileId)
  if (JSON.stringify(last).length <= mostCharacters) writeHabit(key, last)
}

/** The last export of the open document; null when there is none, or none that can be made again. */
export function lastExport(): LastExport | null {
  const key = documentKey()
  const kept = key === null ? undefined : readHabit(key)
  if (typeof kept !== 'object' || kept === null || !('request' in kept)) return null
  const request = reportRequestSchema.safeParse(kept.request)
  if (!request.success) return null
  return { request: request.data, at: 'at' in kept && typeof kept.at === 'number' ? kept.at : 0 }
}

/** The file that it wrote, as this run of the program knows it. */
export function lastFile(): string | null {
  const key = documentKey()
  return key === null ? null : (written.get(key) ?? null)
}

/** Copies handed out are noted, mails are written to be sent, shown rows are of a moment: none is made twice unawares. */
function isRepeatable(request: ReportRequest): boolean {
  if (request.report === 'table' || request.report === 'reminders') return false
  if (request.report === 'usage-feedback' || request.report === 'change-request') return false
  return request.report !== 'pack' || !request.isIssued
}

function documentKey(): string | null {
  const { state } = useDocumentStore.getState()
  if (state.phase !== 'open') return null
  const { folder, name } = state.snapshot.status
  return `last-export.${folder}/${name}`
}
