import { useSnapshot } from '#renderer/document/hooks.ts'
import { useSaving } from '#renderer/document/saving.ts'
import { savedLine } from './frame-model.ts'

/** Whether what was typed is in the file, in words; asked where it is shown, so that saving renders nothing else. */
export function useSaved(): { readonly text: string; readonly isSaving: boolean } {
  const isSaving = useSaving(({ slow }) => slow > 0)
  const text = useSnapshot(({ status }) => savedLine(status, new Date(), isSaving))
  return { text, isSaving }
}
