import { useState } from 'react'
import { notify, notifyError } from '#renderer/actions/notices.ts'
import { ask } from '#renderer/actions/perform.ts'
import { call } from '#renderer/document/client.ts'
import { useDocumentStore } from '#renderer/document/document-store.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { longestPasswordLength } from '#shared/api/passwords.ts'
import { encryptionText as text } from '#shared/text/encryption.ts'
import { errorText } from '#shared/text/errors.ts'
import '#renderer/sheets/password/password.css'

/** Asks for the password of the encrypted copy that this window was asked to open, over whatever it shows. */
export function Unlock() {
  const locked = useDocumentStore((store) => store.locked)
  return locked === null ? null : <UnlockDialog key={locked} fileName={locked} />
}

function UnlockDialog({ fileName }: { readonly fileName: string }) {
  const [password, setPassword] = useState('')
  const [fault, setFault] = useState<string | undefined>()
  const [isBusy, setIsBusy] = useState(false)

  async function unlock() {
    setIsBusy(true)
    const answer = await call('document.unlock', { password })
    setIsBusy(false)
    if (answer.ok) {
      const { fileName: opened } = answer.value
      notify({ tone: 'ok', title: text.unlocked, text: text.unlockedNote(opened) })
    } else if (answer.error.code === 'password-wrong') setFault(errorText(answer.error).message)
    else notifyError(answer.error)
    // The main process says when there is nothing to ask any more.
    return false
  }

  return (
    <FormDialog
      title={text.unlockTitle}
      verb={isBusy ? text.unlocking : text.unlock}
      edits={false}
      missing={isBusy ? text.unlockBusy : password === '' ? text.unlockMissing : null}
      onSubmit={unlock}
      onClose={() => void ask('document.leave-locked', undefined)}
    >
      <p className="password-intro">{text.unlockIntro(fileName)}</p>
      <TextField
        type="password"
        autoComplete="off"
        label={text.password}
        errorMessage={fault}
        value={password}
        maxLength={longestPasswordLength}
        onChange={(typed) => {
          setPassword(typed)
          setFault(undefined)
        }}
        autoFocus
      />
    </FormDialog>
  )
}
