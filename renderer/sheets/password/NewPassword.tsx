import { Copy, Dices } from 'lucide-react'
import { useState } from 'react'
import { notify } from '#renderer/actions/notices.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Callout } from '#renderer/ui/Callout.tsx'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { copyText } from '#renderer/ui/copy-text.ts'
import { TextField } from '#renderer/ui/TextField.tsx'
import { TypedNowhere } from '#renderer/ui/typed.tsx'
import { longestPasswordLength, passwordForm } from '#shared/api/passwords.ts'
import { encryptionText as text } from '#shared/text/encryption.ts'
import { proposePhrase } from '#shared/text/passphrase.ts'
import { chance } from './chance.ts'
import { isDifferent, type TypedPassword } from './typed-password.ts'
import './password.css'

type NewPasswordProps = {
  readonly typed: TypedPassword
  readonly onChange: (typed: TypedPassword) => void
}

/** The password of a file that leaves: chosen twice, or drawn by chance. It has the keyboard as it appears. */
export function NewPassword({ typed, onChange }: NewPasswordProps) {
  const [isShown, setIsShown] = useState(false)
  const { password, again } = typed
  const type = isShown ? 'text' : 'password'
  const common = { type, maxLength: longestPasswordLength, autoComplete: 'off' } as const

  function propose() {
    const phrase = proposePhrase(chance)
    onChange({ password: phrase, again: phrase })
    setIsShown(true)
  }

  return (
    <TypedNowhere>
      <TextField
        {...common}
        label={text.password}
        description={text.rule}
        value={password}
        onChange={(value) => onChange({ ...typed, password: value })}
        autoFocus
      />
      <TextField
        {...common}
        label={text.again}
        value={again}
        onChange={(value) => onChange({ ...typed, again: value })}
        errorMessage={isDifferent(typed) ? text.different : undefined}
      />
      <Checkbox label={text.show} isSelected={isShown} onChange={setIsShown} />
      <div className="password-tools">
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
    </TypedNowhere>
  )
}

function copy(password: string): void {
  if (copyText(passwordForm(password))) notify({ tone: 'ok', title: text.copied })
  else notify({ tone: 'late', title: text.copy, text: text.notCopied })
}
