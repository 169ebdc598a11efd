import { useDocumentStore } from '#renderer/document/document-store.ts'
import { currentSnapshot } from '#renderer/document/hooks.ts'
import type { ToastMessage } from '#renderer/ui/toasts.ts'
import { undoOfferText as text } from '#shared/text/ui.ts'
import { notify } from './notices.ts'
import { ask } from './perform.ts'

type Offer = NonNullable<ToastMessage['actions']>[number]

/**
 * The way back that a message offers of the step that gave this revision. The message may stay while the person goes on, here
 * or in another document: what is undone is that step, or nothing.
 */
export function undoOffer(label: string, revision: number): Offer {
  const { opening } = currentSnapshot()
  return { label, onPress: () => void undo(opening, revision) }
}

async function undo(opening: string, revision: number): Promise<void> {
  const { state } = useDocumentStore.getState()
  if (state.phase !== 'open' || state.snapshot.opening !== opening)
    notify({ tone: 'info', title: text.elsewhere, text: text.elsewhereHint })
  else if (state.snapshot.revision !== revision)
    notify({ tone: 'info', title: text.notLast, text: text.notLastHint })
  else await ask('undo', undefined)
}
