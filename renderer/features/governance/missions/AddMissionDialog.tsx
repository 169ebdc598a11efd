import { useState } from 'react'
import { show } from '#renderer/actions/navigation.ts'
import { perform } from '#renderer/actions/perform.ts'
import { currentData, newId } from '#renderer/document/hooks.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { BodyKind } from '#shared/organisation/body.ts'
import type { MissionId } from '#shared/organisation/mission.ts'
import { missionsInOrder } from '#shared/organisation/missions.ts'
import { missionText as text } from '#shared/text/governance.ts'
import { bodyKindChoices } from './body-kind-choices.ts'

/** What the project has to do beyond the missions of the fiche. */
export function AddMissionDialog({ onClose }: { readonly onClose: () => void }) {
  const [name, setName] = useState('')
  const [bodyKind, setBodyKind] = useState<BodyKind | 'none'>('none')

  async function submit() {
    const id = newId<MissionId>()
    const order = (missionsInOrder(currentData()).at(-1)?.order ?? 0) + 10
    const value = {
      id,
      code: '',
      name: name.trim(),
      source: 'project',
      bodyKind: bodyKind === 'none' ? null : bodyKind,
      order,
    } as const
    const done = await perform({ type: 'mission.create', value })
    if (done) show('governance', { kind: 'mission', id })
    return done
  }
  return (
    <FormDialog
      title={text.addTitle}
      verb={text.add}
      missing={name.trim() === '' ? text.nameMissing : null}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={text.name}
        description={text.nameHint}
        value={name}
        onChange={setName}
        maxLength={500}
        autoFocus
      />
      <Select label={text.bodyKind} choices={bodyKindChoices} value={bodyKind} onChange={setBodyKind} />
    </FormDialog>
  )
}
