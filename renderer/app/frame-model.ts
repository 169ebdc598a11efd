import type { DocumentState } from '#renderer/document/document-store.ts'
import type { DocumentStatus, RecentFile } from '#shared/api/models.ts'
import { adriftLine, adriftText } from '#shared/text/adrift.ts'
import { type ErrorText, errorText } from '#shared/text/errors.ts'
import { frameText, openedText, startText } from '#shared/text/ui.ts'
import { savedText } from '#shared/text/window-title.ts'

/** What the frame shows of the open document. */
export type DocumentFrame = {
  readonly name: string
  readonly folder: string
  /** Why it cannot be changed, in words; null when it can. */
  readonly readOnly: ErrorText | null
  /** Why the last edits are in memory only, in words; null when all are in the file. */
  readonly adrift: ErrorText | null
}

/** Which of its three faces the window shows. */
export type FrameModel =
  | { readonly face: 'loading' }
  | { readonly face: 'start' }
  | { readonly face: 'document'; readonly document: DocumentFrame }

/** The frame for the state of the document, in words. */
export function frameModel(state: DocumentState): FrameModel {
  if (state.phase !== 'open') return { face: state.phase === 'none' ? 'start' : 'loading' }
  const { name, folder, readOnly, adrift } = state.snapshot.status
  return {
    face: 'document',
    document: {
      name,
      folder,
      readOnly: readOnly === null ? null : errorText({ code: readOnly, params: { name } }),
      adrift: adrift === null ? null : adriftText(adrift, name),
    },
  }
}

/** « Enregistré à 14 h 02 », that it is being written, when that takes long, or that it can only be read. */
export function savedLine(
  { savedAt, readOnly, adrift }: DocumentStatus,
  now: Date,
  isSaving: boolean,
): string {
  if (readOnly !== null) return frameText.readOnly
  if (adrift !== null) return adriftLine(adrift)
  return isSaving ? frameText.saving : savedText(savedAt, now)
}

/** A line of the recent documents. */
export type RecentLine = {
  readonly id: string
  readonly name: string
  readonly folder: string
  readonly note: string
  readonly isMissing: boolean
}

/** The recent documents in words, as the main process lists them (last opened first). */
export function recentLines(files: readonly RecentFile[], now: Date): readonly RecentLine[] {
  return files.map(({ id, name, folder, openedAt, missing }) => ({
    id,
    name,
    folder,
    note: missing ? startText.missing : openedText(openedAt, now),
    isMissing: missing,
  }))
}
