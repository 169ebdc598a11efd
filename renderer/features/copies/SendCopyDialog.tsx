import { useDeferredValue, useMemo, useState } from 'react'
import { notify } from '#renderer/actions/notices.ts'
import { ask } from '#renderer/actions/perform.ts'
import { useData } from '#renderer/document/hooks.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { NewPassword } from '#renderer/sheets/password/NewPassword.tsx'
import { nothingTyped, passwordFault, type TypedPassword } from '#renderer/sheets/password/typed-password.ts'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { readHabit, writeHabit } from '#renderer/ui/remembered.ts'
import { TextField } from '#renderer/ui/TextField.tsx'
import { sentNotes, copyText as text } from '#shared/text/copies.ts'
import { encryptionText } from '#shared/text/encryption.ts'
import { commonText } from '#shared/text/ui.ts'
import { type Extent, everything, extentScope } from './extent.ts'
import { LeavingPanel } from './LeavingPanel.tsx'
import { PartField } from './PartField.tsx'
import { leavingWith } from './sending.ts'
import { useCopies } from './use-copies.ts'
import './copies.css'

/** Asks to whom a copy goes, how much of the document, and which registers with it. */
export function SendCopyDialog({ onClose }: { readonly onClose: () => void }) {
  const data = useData()
  const [told] = useCopies()
  const [to, setTo] = useState('')
  const [from, setFrom] = useState(rememberedSender)
  const [extent, setExtent] = useState<Extent>(everything)
  const [protection, setProtection] = useState<TypedPassword | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const scope = useDeferredValue(extentScope(extent))
  const copyId = told?.copyId ?? null
  const leaving = useMemo(
    () => (scope === null || copyId === null ? null : leavingWith(data, scope, copyId)),
    [data, scope, copyId],
  )
  const givenBodies = (leaving?.bodies ?? []).filter(({ id }) => ticked.has(id))
  const given = givenBodies.map(({ id }) => id)
  const send = async () => {
    const wanted = extentScope(extent)
    if (wanted === null) return false
    const who = { to: to.trim(), from: from.trim() }
    setIsBusy(true)
    const password = protection === null ? {} : { password: protection.password }
    const file = await ask('copy.send', { ...who, scope: wanted, given, ...password })
    setIsBusy(false)
    if (file === null) return false
    writeHabit(senderHabit, who.from)
    const reveal = () => void ask('report.reveal', { fileId: file.fileId })
    notify({
      tone: 'ok',
      title: text.sent,
      text: file.fileName,
      notes: sentNotes(who.to, givenBodies, protection !== null),
      actions: [{ label: commonText.reveal, onPress: reveal }],
    })
    return true
  }
  return (
    <FormDialog
      title={text.send}
      verb={isBusy && protection !== null ? encryptionText.working : text.verb}
      missing={isBusy ? text.busy : (missingIn(to, from, extent) ?? faultOf(protection))}
      onSubmit={send}
      onClose={onClose}
      aside={<LeavingPanel leaving={leaving} given={given} onGive={setTicked} />}
    >
      <TextField
        label={text.to}
        description={text.toHint}
        value={to}
        maxLength={nameLimit}
        isRequired
        autoFocus
        onChange={setTo}
      />
      <TextField
        label={text.from}
        description={text.fromHint}
        value={from}
        maxLength={nameLimit}
        isRequired
        onChange={setFrom}
      />
      <PartField extent={extent} onChange={setExtent} />
      <Protection typed={protection} onChange={setProtection} />
    </FormDialog>
  )
}

type ProtectionProps = {
  /** Null for a copy that anybody can open. */
  readonly typed: TypedPassword | null
  readonly onChange: (typed: TypedPassword | null) => void
}

function Protection({ typed, onChange }: ProtectionProps) {
  return (
    <>
      <Checkbox
        label={text.encrypt}
        isSelected={typed !== null}
        onChange={(isWanted) => onChange(isWanted ? nothingTyped : null)}
      />
      {typed !== null && <NewPassword typed={typed} onChange={onChange} />}
    </>
  )
}

function faultOf(protection: TypedPassword | null): string | null {
  return protection === null ? null : passwordFault(protection)
}

/** As long as the wire takes. */
const nameLimit = 200
const senderHabit = 'copy-sender'

/** The name that was given last time, on this machine. */
function rememberedSender(): string {
  const kept = readHabit(senderHabit)
  return typeof kept === 'string' ? kept : ''
}

function missingIn(to: string, from: string, extent: Extent): string | null {
  if (to.trim() === '') return text.toMissing
  if (from.trim() === '') return text.fromMissing
  return extentScope(extent) === null ? text.partMissing : null
}
