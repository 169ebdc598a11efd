import type { Answer, Method, MethodInput } from '#shared/api/contract.ts'
import type { Territory } from '#shared/territory/territory.ts'
import type { Backups } from '../backups/backups.ts'
import type { RecentFiles } from '../document/recent-files.ts'
import type { TypedTexts } from '../document/typed-texts.ts'
import type { Places } from '../places/places.ts'
import type { DroppedFiles } from './dropped-files.ts'
import type { ExportedFiles } from './exported-files.ts'
import type { OpenDocuments } from './open-documents.ts'
import type { Appearance, Desktop, Dialogs, Exports, Imports, Templates, WindowId, Windows } from './ports.ts'
import type { RunningExports } from './running-exports.ts'

export type Services = {
  readonly windows: Windows
  readonly documents: OpenDocuments
  readonly appearance: Appearance
  readonly dialogs: Dialogs
  readonly desktop: Desktop
  readonly templates: Templates
  readonly territory: () => Promise<Territory>
  readonly recent: RecentFiles
  readonly typed: TypedTexts
  /** What the desktop gave each window, by a drag. */
  readonly dropped: DroppedFiles
  readonly backups: Backups
  readonly places: Places
  readonly exports: Exports
  readonly imports: Imports
  /** The files that imports are reading, in each window. */
  readonly reading: RunningExports
  readonly exported: ExportedFiles
  readonly running: RunningExports
  /** The previews that are being made, in each window. */
  readonly previewing: RunningExports
  /** A line in the log for what is told to the user in one sentence only. */
  readonly note: (event: string, facts: Readonly<Record<string, unknown>>) => void
  readonly now: () => Date
}

/** What a handler sees: the services, and which window asks. */
export type Context = Services & { readonly windowId: WindowId }

export type Handler<M extends Method> = (
  input: MethodInput<M>,
  context: Context,
) => Answer<M> | Promise<Answer<M>>

/** The handlers of some methods; all together they must cover the contract. */
export type HandlersOf<M extends Method> = { readonly [K in M]: Handler<K> }
