import type { Method } from '#shared/api/contract.ts'
import { attachmentHandlers } from './attachment-handlers.ts'
import { backupHandlers } from './backup-handlers.ts'
import { clipboardHandlers } from './clipboard-handlers.ts'
import type { HandlersOf } from './context.ts'
import { copyHandlers } from './copy-handlers.ts'
import { documentHandlers } from './document-handlers.ts'
import { dropHandlers } from './drop-handlers.ts'
import { editHandlers } from './edit-handlers.ts'
import { encryptionHandlers } from './encryption-handlers.ts'
import { importHandlers } from './import-handlers.ts'
import { mailHandlers } from './mail-handlers.ts'
import { mergeHandlers } from './merge-handlers.ts'
import { modelHandlers } from './model-handlers.ts'
import { paperHandlers } from './paper-handlers.ts'
import { reportHandlers } from './report-handlers.ts'
import { salvageHandlers } from './salvage-handlers.ts'
import { searchHandlers } from './search-handlers.ts'
import { typedHandlers } from './typed-handlers.ts'
import { windowHandlers } from './window-handlers.ts'

/** One handler for each method of the contract; a missing one does not compile. */
export const handlers: HandlersOf<Method> = {
  ...windowHandlers,
  ...typedHandlers,
  ...documentHandlers,
  ...dropHandlers,
  ...backupHandlers,
  ...salvageHandlers,
  ...copyHandlers,
  ...mergeHandlers,
  ...encryptionHandlers,
  ...editHandlers,
  ...attachmentHandlers,
  ...paperHandlers,
  ...importHandlers,
  ...reportHandlers,
  ...mailHandlers,
  ...modelHandlers,
  ...searchHandlers,
  ...clipboardHandlers,
}
