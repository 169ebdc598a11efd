import { useState } from 'react'
import { notify } from '#renderer/actions/notices.ts'
import { ask } from '#renderer/actions/perform.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { versionNameLimit } from '#shared/api/backups.ts'
import { backupText as text } from '#shared/text/backups.ts'

/** Keeps the document as it is now, under a name. */
export function NameVersionDialog({ onClose }: { readonly onClose: () => void }) {
  const [name, setName] = useState('')
  const wanted = name.trim()
  return (
    <FormDialog
      title={text.nameTitle}
      verb={text.nameConfirm}
      edits={false}
      missing={wanted === '' ? text.nameMissing : null}
      onSubmit={async () => {
        const kept = await ask('backup.name', { name: wanted })
        if (kept !== null) notify({ tone: 'ok', title: text.named, text: wanted })
        return kept !== null
      }}
      onClose={onClose}
    >
      <TextField
        label={text.nameLabel}
        description={text.nameHint}
        value={name}
        maxLength={versionNameLimit}
        onChange={setName}
        autoFocus
      />
    </FormDialog>
  )
}
