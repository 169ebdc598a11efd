import { ExternalLink, Paperclip, PenLine } from 'lucide-react'
import { useState } from 'react'
import { ask, perform } from '#renderer/actions/perform.ts'
import { useData } from '#renderer/document/hooks.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { today } from '#renderer/sheets/today.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { filesUnder } from '#shared/meetings/agenda.ts'
import type { Minutes } from '#shared/meetings/minutes.ts'
import { fingerprint, minutesText as text } from '#shared/text/minutes.ts'

/** The signature, which happens elsewhere: its day, and the copy that bears it with the fingerprint of its bytes. */
export function SignedCopy({ minutes }: { readonly minutes: Minutes }) {
  const data = useData()
  const [isSigning, setSigning] = useState(false)
  const copies = filesUnder(data, 'minutesId', minutes.id)
  return (
    <section className="minutes-part" aria-label={text.signedCopy}>
      <div className="minutes-head">
        <h3>{text.signedCopy}</h3>
        {minutes.status === 'adopted' && (
          <Button edits size="s" icon={PenLine} onPress={() => setSigning(true)}>
            {text.sign}
          </Button>
        )}
      </div>
      <p className="minutes-hint">{text.signedCopyHint}</p>
      <ul className="minutes-list">
        {copies.map(({ id, title, sha256 }) => (
          <li key={id}>
            <strong>{title}</strong>
            <span className="minutes-fingerprint">{fingerprint(sha256)}</span>
            <Button
              size="s"
              variant="quiet"
              icon={ExternalLink}
              onPress={() => void ask('attachment.open', { id })}
            >
              {text.openCopy}
            </Button>
          </li>
        ))}
      </ul>
      <Button
        edits
        size="s"
        icon={Paperclip}
        onPress={() => void ask('attachment.add', { minutesId: minutes.id })}
      >
        {text.attachCopy}
      </Button>
      {isSigning && <SignDialog minutes={minutes} onClose={() => setSigning(false)} />}
    </section>
  )
}

function SignDialog({ minutes, onClose }: { readonly minutes: Minutes; readonly onClose: () => void }) {
  const [signedOn, setSignedOn] = useState<string | null>(today())
  const submit = async () =>
    signedOn !== null && (await perform({ type: 'minutes.sign', id: minutes.id, signedOn }))
  return (
    <FormDialog
      title={text.sign}
      missing={signedOn === null ? text.needDate : null}
      onSubmit={submit}
      onClose={onClose}
    >
      <DatePicker label={text.signedOn} value={signedOn} onCommit={setSignedOn} onChange={setSignedOn} />
    </FormDialog>
  )
}
