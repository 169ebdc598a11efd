import { useMemo, useState } from 'react'
import { show } from '#renderer/actions/navigation.ts'
import { perform } from '#renderer/actions/perform.ts'
import { newId, useData } from '#renderer/document/hooks.ts'
import { choicesOf } from '#renderer/sheets/choices.ts'
import { conventionChoices } from '#renderer/sheets/convention-choices.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { ConventionId, ConventionKind } from '#shared/organisation/convention.ts'
import { newConvention } from '#shared/organisation/new-records.ts'
import { governanceText, conventionText as text } from '#shared/text/governance.ts'
import { conventionKindLabels } from '#shared/text/governance-vocabulary.ts'

const kindChoices = choicesOf(conventionKindLabels)

/** What a convention is called and what it applies; parties and dates come on its page. */
export function AddConventionDialog({ onClose }: { readonly onClose: () => void }) {
  const data = useData()
  const [kind, setKind] = useState<ConventionKind>(data.convention.size === 0 ? 'framework' : 'specific')
  const [title, setTitle] = useState('')
  const [number, setNumber] = useState('')
  const [parentId, setParent] = useState<ConventionId | null>(null)
  const parents = useMemo(() => conventionChoices(data, null), [data])

  async function submit() {
    const id = newId<ConventionId>()
    const value = newConvention({ id, kind, title: title.trim(), number: number.trim(), parentId })
    const done = await perform({ type: 'convention.create', value })
    if (done) show('governance', { kind: 'convention', id })
    return done
  }
  return (
    <FormDialog
      title={text.add}
      missing={title.trim() === '' ? text.titleMissing : null}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select label={text.kind} choices={kindChoices} value={kind} onChange={setKind} />
      <TextField label={text.title} value={title} onChange={setTitle} autoFocus />
      <TextField label={text.number} value={number} maxLength={60} onChange={setNumber} />
      {parents.length > 0 && (
        <ComboBox
          label={text.parent}
          description={text.parentHint}
          choices={parents}
          value={parentId}
          emptyText={governanceText.noneFound}
          onChange={setParent}
        />
      )}
    </FormDialog>
  )
}
