import { notify } from '#renderer/actions/notices.ts'
import { ask } from '#renderer/actions/perform.ts'
import { undoOffer } from '#renderer/actions/undo-offer.ts'
import type { MergeReading } from '#shared/api/copies.ts'
import { mergedTitle, mergeWindow as text } from '#shared/text/merge/window.ts'
import type { Said } from './use-merge.ts'

/** Merges as it was answered; tells that it is done, with the way back. */
export async function applyMerge({ token }: MergeReading, said: Said): Promise<boolean> {
  const answers = [...said].map(([key, side]) => ({ key, side }))
  const done = await ask('merge.apply', { token, answers })
  if (done === null) return false
  notify({
    tone: 'ok',
    title: mergedTitle(done.changes),
    actions: [undoOffer(text.undo, done.revision)],
  })
  return true
}
