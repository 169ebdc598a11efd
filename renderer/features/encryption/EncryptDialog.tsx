import { Copy, Dices } from 'lucide-react'
import { useState } from 'react'
import { notify } from '#renderer/actions/notices.ts'
import { ask } from '#renderer/actions/perform.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Callout } from '#renderer/ui/Callout.tsx'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { copyText } from '#renderer/ui/copy-text.ts'
import { TextField } from '#renderer/ui/TextField.tsx'
import { isLongPassword, longestPasswordLength, passwordForm } from '#shared/api/passwords.ts'
import { encryptionText as text } from '#shared/text/encryption.ts'
import { proposePhrase } from '#shared/text/passphrase.ts'
import { chance } from './chance.ts'
import './encryption.css'

/** A copy of the document that only a password opens: chosen twice, or drawn by chance; then where to write it. */
export function EncryptDialog({ onClose }: { readonly onClose: () => void }) {
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const [isShown, setIsShown] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const type = isShown ? 'text' : 'password'
  const common = { type, maxLength: longestPasswordLength, autoComplete: 'off' } as const
  const isDifferent = again !== '' && passwordForm(again) !== passwordForm(password)

  async function save() {
    setIsBusy(true)
    const saved = await ask('document.encrypt', { password })
    setIsBusy(false)
    if (saved !== null) notify({ tone: 'ok', title: text.saved, text: text.savedNote(saved.fileName) })
    return saved !== null
  }

  function propose() {
    const phrase = proposePhrase(chance)
    setPassword(phrase)
    setAgain(phrase)
    setIsShown(true)
  }

  return (
    <FormDialog
      title={text.title}
      verb={isBusy ? text.working : text.confirm}
      edits={false}
      missing={isBusy ? text.busy : faultOf(password, again)}
      onSubmit={save}
      onClose={onClose}
    >
      <p className="encryption-intro">{text.intro}</p>
      <TextField
        {...common}
        label={text.password}
        description={text.rule}
        value={password}
        onChange={setPassword}
        autoFocus
      />
      <TextField
        {...common}
        label={text.again}
        value={again}
        onChange={setAgain}
        errorMessage={isDifferent ? text.different : undefined}
      />
      <Checkbox label={text.show} isSelected={isShown} onChange={setIsShown} />
      <div className="encryption-tools">
        <Button size="s" icon={Dices} onPress={propose}>
          {text.propose}
        </Button>
        <Button
          size="s"
          icon={Copy}
          disabledReason={password === '' ? text.missing : undefined}
          onPress={() => copy(password)}
        >
          {text.copy}
        </Button>
      </div>
      <Callout tone="attention" title={text.warning}>
        {text.warningText}
      </Callout>
    </FormDialog>
  )
}

/** What the two fields still lack, as a sentence. */
function faultOf(password: string, again: string): string | null {
  if (passwordForm(password) === '') return text.missing
  if (!isLongPassword(password)) return text.short
  if (again === '') return text.unconfirmed
  return passwordForm(again) === passwordForm(password) ? null : text.different
}

function copy(password: string): void {
  if (copyText(passwordForm(password))) notify({ tone: 'ok', title: text.copied })
  else notify({ tone: 'late', title: text.copy, text: text.notCopied })
}
