import type { HistoryStatus } from '../api/models.ts'
import { isAlike } from '../kit/is-alike.ts'
import { entryLabel } from './commands.ts'
import { frenchTypography } from './typography.ts'

/** What has just happened: « Déplacer « CPS » : fait », « … : annulé », or nothing. */
export function announcedStep(before: HistoryStatus, after: HistoryStatus): string {
  if (before === after || isAlike(before, after)) return ''
  if (before.undo !== null && after.redo !== null && isAlike(before.undo, after.redo))
    return frenchTypography(`${entryLabel(before.undo)} : annulé`)
  return after.undo === null ? '' : frenchTypography(`${entryLabel(after.undo)} : fait`)
}
