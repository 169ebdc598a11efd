import { notify } from '#renderer/actions/notices.ts'
import { ask, perform } from '#renderer/actions/perform.ts'
import { assistantText as text } from '#shared/text/assistant.ts'
import { beginAssistant, useAssistant } from './assistant-store.ts'
import { emptyDraft } from './draft.ts'
import type { Model } from './use-model.ts'

/** Does what the assistant proposes: a new document with it, or one step in the open one. Giving up the file keeps the answers. */
export async function finishAssistant({ input, step }: Model, onClose: () => void): Promise<void> {
  if (useAssistant.getState().mode === 'adapt') {
    if (!(await perform(step))) return
    onClose()
    notify({ tone: 'ok', title: text.done, text: text.doneHint })
    return
  }
  const created = await ask('document.create', { name: input.name.slice(0, 120), fill: step })
  if (created === null) return
  beginAssistant('new', emptyDraft, null)
  onClose()
}
