import { SlidersHorizontal } from 'lucide-react'
import type { Action } from '#renderer/actions/action.ts'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { withDocument } from '#renderer/actions/with-document.ts'
import { conformityPanelText } from '#shared/text/conformity-panel.ts'
import { thresholdsText as text } from '#shared/text/thresholds.ts'
import { ThresholdsDialog } from './ThresholdsDialog.tsx'

/** The thresholds of the checks, from any workspace. */
export const conformityActions: readonly Action[] = [
  {
    id: 'conformity.thresholds',
    group: conformityPanelText.workspace,
    label: () => text.action,
    icon: SlidersHorizontal,
    keywords: text.actionWords,
    isEnabled: () => withDocument(),
    run: openThresholds,
  },
]

/** Opens the dialog of the thresholds. */
export function openThresholds(): void {
  openDialog((onClose) => <ThresholdsDialog onClose={onClose} />)
}
