import { useMemo, useState } from 'react'
import { choose } from '#renderer/actions/navigation.ts'
import { perform } from '#renderer/actions/perform.ts'
import { newId, useData } from '#renderer/document/hooks.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { today } from '#renderer/sheets/today.ts'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { EntityId } from '#shared/organisation/entity.ts'
import type { GoodPracticeId } from '#shared/quality/usage.ts'
import { goodPracticeText as text, usageText } from '#shared/text/usages.ts'
import { schoolChoices } from './usage-choices.ts'

/** What succeeds, and where it was seen. */
export function AddPracticeDialog({ onClose }: { readonly onClose: () => void }) {
  const data = useData()
  const schools = useMemo(() => schoolChoices(data), [data])
  const [name, setName] = useState('')
  const [words, setWords] = useState('')
  const [entityId, setEntity] = useState<EntityId | null>(null)
  async function submit() {
    const id = newId<GoodPracticeId>()
    const value = { ...blank, id, name: name.trim(), text: words, entityId, on: today() }
    const isAdded = await perform({ type: 'good-practice.create', value })
    if (isAdded) choose('quality', 'goodPractice', new Set([id]))
    return isAdded
  }
  return (
    <FormDialog
      title={text.add}
      missing={name.trim() === '' ? usageText.nameFault : null}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField label={text.name} value={name} onChange={setName} autoFocus />
      <TextArea label={text.text} rows={4} value={words} onChange={setWords} />
      <ComboBox
        label={usageText.school}
        choices={schools}
        value={entityId}
        emptyText={usageText.noneFound}
        onChange={setEntity}
      />
    </FormDialog>
  )
}

const blank = { bodyId: null, dimension: null, sharedOn: null, sharedThrough: '' } as const
