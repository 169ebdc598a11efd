import { Waypoints } from 'lucide-react'
import type { Action } from '#renderer/actions/action.ts'
import { useNavigation } from '#renderer/actions/navigation.ts'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { withDocument } from '#renderer/actions/with-document.ts'
import { currentData } from '#renderer/document/hooks.ts'
import type { DecisionId } from '#shared/decisions/decision.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { decisionText } from '#shared/text/decisions.ts'
import { lineageText as text } from '#shared/text/lineage.ts'
import { LineageDialog } from './LineageDialog.tsx'

/** The thread of the decision that is shown, or from which the shown follow-up comes. */
export const lineageActions: readonly Action[] = [
  {
    id: 'decision.lineage',
    group: decisionText.workspace,
    label: () => text.action,
    shortcut: 'Mod+Shift+L',
    icon: Waypoints,
    keywords: text.words,
    isEnabled: () => withDocument((data) => shownDecision(data) !== null || { reason: text.noDecision }),
    run: () => {
      const id = shownDecision(currentData())
      if (id !== null) openLineage(id)
    },
  },
]

/** Shows the thread of a decision. */
export function openLineage(id: DecisionId): void {
  openDialog((onClose) => <LineageDialog id={id} onClose={onClose} />)
}

function shownDecision(data: DocumentData): DecisionId | null {
  const place = useNavigation.getState().places.decisions ?? null
  if (place?.kind === 'decision') return data.decision.get(place.id)?.id ?? null
  return place?.kind === 'followUp' ? (data.followUp.get(place.id)?.decisionId ?? null) : null
}
