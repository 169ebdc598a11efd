import type { Change } from '../document/changes.ts'
import type { AppError } from './errors.ts'
import type { ImportProgress } from './imports.ts'
import type { Adrift, HistoryStatus, WindowState } from './models.ts'
import type { SalvagePhase } from './salvage.ts'

/** What the main process tells the windows without being asked. */
export type ApiEvent =
  | {
      readonly type: 'document-changed'
      readonly revision: number
      readonly savedAt: string
      readonly adrift: Adrift | null
      readonly changes: readonly Change[]
      readonly history: HistoryStatus
    }
  | { readonly type: 'window-state-changed'; readonly state: WindowState }
  | {
      readonly type: 'export-progressed'
      readonly phase: ExportPhase
      readonly done: number
      readonly total: number
    }
  /** A backup that nobody asked for could not be made. */
  | { readonly type: 'backup-failed'; readonly error: AppError }
  /** There is one backup more, or there are fewer. */
  | { readonly type: 'backups-changed' }
  /** Something was erased for good, which older backups still hold. */
  | { readonly type: 'backups-hold-erased' }
  /** What was being typed before something was erased is kept no more. */
  | { readonly type: 'typed-forgotten' }
  | ({ readonly type: 'import-progressed' } & ImportProgress)
  | { readonly type: 'salvage-progressed'; readonly phase: SalvagePhase }
  /** A choice of the native menu: the renderer owns the actions. */
  | { readonly type: 'action-requested'; readonly actionId: string }

export type ExportPhase = 'collecting' | 'annexes' | 'composing' | 'finalising' | 'writing'
