import { useState } from 'react'
import { notify } from '#renderer/actions/notices.ts'
import { perform } from '#renderer/actions/perform.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx'
import type { TrashItem } from '#shared/api/history.ts'
import { emptyTrashTakes, journalText as text } from '#shared/text/journal.ts'
import { commonText } from '#shared/text/ui.ts'

/** Loses what is in the trash for good, once the person has read what goes with it. */
export function EmptyTrash({ items }: { readonly items: readonly TrashItem[] }) {
  const [isAsked, setAsked] = useState(false)
  const empty = async () => {
    setAsked(false)
    if (await perform({ type: 'trash.empty', count: items.length }))
      notify({ tone: 'ok', title: text.trashEmptied })
  }
  return (
    <>
      <Button edits onPress={() => setAsked(true)}>
        {text.emptyTrash}
      </Button>
      <ConfirmDialog
        title={text.emptyTrashTitle}
        isOpen={isAsked}
        isDanger
        confirmLabel={text.emptyTrashConfirm}
        cancelLabel={commonText.cancel}
        onCancel={() => setAsked(false)}
        onConfirm={() => void empty()}
      >
        <div className="journal-loss">
          <p>{emptyTrashTakes(items)}</p>
          <p>{text.emptyTrashHistory}</p>
          <p>{text.emptyTrashStays}</p>
        </div>
      </ConfirmDialog>
    </>
  )
}
