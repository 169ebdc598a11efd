import { openDialog } from '#renderer/actions/open-dialog.ts'
import { ask } from '#renderer/actions/perform.ts'
import { MergeDialog } from './MergeDialog.tsx'

/** Lets the person choose the copy, then shows what merging it would do. */
export async function openMerge(): Promise<void> {
  const reading = await ask('merge.open', undefined)
  if (reading !== null) openDialog((onClose) => <MergeDialog reading={reading} onClose={onClose} />)
}
