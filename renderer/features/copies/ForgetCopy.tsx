import { useState } from 'react'
import { notify } from '#renderer/actions/notices.ts'
import { ask } from '#renderer/actions/perform.ts'
import { useData } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx'
import type { CopiesTold, KnownCopyTold } from '#shared/api/copies.ts'
import { copyTitle, keptRegistersWarning, copyText as text } from '#shared/text/copies.ts'
import { commonText } from '#shared/text/ui.ts'
import { registersOf } from './registers.ts'

type ForgetCopyProps = {
  readonly copy: KnownCopyTold
  readonly onForgotten: (left: CopiesTold) => void
}

/** The gesture that forgets a copy, once it is told what that costs. */
export function ForgetCopy({ copy, onForgotten }: ForgetCopyProps) {
  const data = useData()
  const [isAsking, setAsking] = useState(false)
  const kept = keptRegistersWarning(registersOf(data, copy.copyId).length)
  const forget = async () => {
    setAsking(false)
    const left = await ask('copy.forget', { copyId: copy.copyId })
    if (left === null) return
    onForgotten(left)
    notify({ tone: 'ok', title: text.forgotten, text: copyTitle(copy) })
  }
  return (
    <>
      <Button edits onPress={() => setAsking(true)}>
        {text.forget}
      </Button>
      <ConfirmDialog
        title={text.forget}
        isOpen={isAsking}
        isDanger
        confirmLabel={text.forgetConfirm}
        cancelLabel={commonText.cancel}
        onCancel={() => setAsking(false)}
        onConfirm={() => void forget()}
      >
        <p>{copyTitle(copy)}</p>
        <p>{text.forgetWarning}</p>
        {kept !== '' && <p>{kept}</p>}
      </ConfirmDialog>
    </>
  )
}
