import { useDeferredValue, useMemo, useState } from 'react'
import { notify } from '#renderer/actions/notices.ts'
import { ask } from '#renderer/actions/perform.ts'
import { useData } from '#renderer/document/hooks.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { readHabit, writeHabit } from '#renderer/ui/remembered.ts'
import { TextField } from '#renderer/ui/TextField.tsx'
import { sentNotes, copyText as text } from '#shared/text/copies.ts'
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
    const file = await ask('copy.send', { ...who, scope: wanted, given })
    if (file === null) return false
    writeHabit(senderHabit, who.from)
    const reveal = () => void ask('report.reveal', { fileId: file.fileId })
    notify({
      tone: 'ok',
      title: text.sent,
      text: file.fileName,
      notes: sentNotes(who.to, givenBodies),
      actions: [{ label: commonText.reveal, onPress: reveal }],
    })
    return true
  }
  return (
    <FormDialog
      title={text.send}
      verb={text.verb}
      missing={missingIn(to, from, extent)}
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
    </FormDialog>
  )
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
