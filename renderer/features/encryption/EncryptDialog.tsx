import { useState } from 'react'
import { notify } from '#renderer/actions/notices.ts'
import { ask } from '#renderer/actions/perform.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { NewPassword } from '#renderer/sheets/password/NewPassword.tsx'
import { nothingTyped, passwordFault } from '#renderer/sheets/password/typed-password.ts'
import { encryptionText as text } from '#shared/text/encryption.ts'

/** A copy of the document that only a password opens: the password, then where to write it. */
export function EncryptDialog({ onClose }: { readonly onClose: () => void }) {
  const [typed, setTyped] = useState(nothingTyped)
  const [isBusy, setIsBusy] = useState(false)

  async function save() {
    setIsBusy(true)
    const saved = await ask('document.encrypt', { password: typed.password })
    setIsBusy(false)
    if (saved !== null) notify({ tone: 'ok', title: text.saved, text: text.savedNote(saved.fileName) })
    return saved !== null
  }

  return (
    <FormDialog
      title={text.title}
      verb={isBusy ? text.working : text.confirm}
      edits={false}
      missing={isBusy ? text.busy : passwordFault(typed)}
      onSubmit={save}
      onClose={onClose}
    >
      <p className="password-intro">{text.intro}</p>
      <NewPassword typed={typed} onChange={setTyped} />
    </FormDialog>
  )
}
