import { useState } from 'react'
import { notify } from '#renderer/actions/notices.ts'
import { ask } from '#renderer/actions/perform.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx'
import type { Backup } from '#shared/api/backups.ts'
import { backupLabel, backupMoment, backupText as text } from '#shared/text/backups.ts'
import { commonText } from '#shared/text/ui.ts'

type RestoreButtonsProps = {
  readonly backup: Backup
  /** Something was erased since. */
  readonly holdsErased: boolean
  readonly onDone: () => void
}

/** The gestures on a backup: lose it, see where it is, open a copy of it, or put it in the place of the document. */
export function RestoreButtons({ backup, holdsErased, onDone }: RestoreButtonsProps) {
  const about = `${backupMoment(backup)} – ${backupLabel(backup)}`
  const [question, setQuestion] = useState<'remove' | 'replace' | null>(null)
  const restore = async (as: 'copy' | 'document') => {
    setQuestion(null)
    const done = await ask('backup.restore', { id: backup.id, as })
    if (done === null) return
    notify({ tone: 'ok', title: text.restored, text: about })
    onDone()
  }
  const remove = () => {
    setQuestion(null)
    void ask('backup.delete', { id: backup.id })
  }
  return (
    <>
      <Button onPress={() => void ask('backup.reveal', undefined)}>{text.reveal}</Button>
      <Button onPress={() => setQuestion('remove')}>{text.remove}</Button>
      <Button onPress={() => void restore('copy')}>{text.restoreCopy}</Button>
      <Button edits variant="primary" onPress={() => setQuestion('replace')}>
        {text.restoreInPlace}
      </Button>
      {question !== null && (
        <ConfirmDialog
          title={question === 'remove' ? text.removeTitle : text.replaceTitle}
          isOpen
          isDanger
          confirmLabel={question === 'remove' ? text.remove : text.replaceConfirm}
          cancelLabel={commonText.cancel}
          onCancel={() => setQuestion(null)}
          onConfirm={() => void (question === 'remove' ? remove() : restore('document'))}
        >
          <div className="backups-loss">
            <p>{about}</p>
            <p>{question === 'remove' ? text.removeWarning : text.replaceWarning}</p>
            {question === 'replace' && holdsErased && <p>{text.replaceErased}</p>}
          </div>
        </ConfirmDialog>
      )}
    </>
  )
}
