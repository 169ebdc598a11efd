import { Plus } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '#renderer/ui/Button.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { missingAnswers, questionText as text } from '#shared/text/assistant.ts'
import type { DraftPartner } from './draft.ts'

const kinds = [
  { id: 'syndicate', label: text.syndicate },
  { id: 'public-agency', label: text.agency },
] as const

/** A syndicat or an agency: no list of them exists, so it is named by hand. */
export function AddOtherPartner({ onAdd }: { readonly onAdd: (partner: DraftPartner) => void }) {
  const [kind, setKind] = useState<(typeof kinds)[number]['id']>('syndicate')
  const [name, setName] = useState('')
  function add() {
    if (name.trim() === '') return
    onAdd({ kind, code: '', name: name.trim(), place: null })
    setName('')
  }
  return (
    <div className="model-add-other">
      <TextField
        label={text.addOther}
        placeholder={text.addOtherHint}
        value={name}
        onChange={setName}
        onKeyDown={(event) => {
          // Enter adds; it does not go on to the next step.
          if (event.key !== 'Enter' || name.trim() === '') return
          event.preventDefault()
          add()
        }}
      />
      <Select label={text.otherKind} isLabelHidden choices={kinds} value={kind} onChange={setKind} />
      <IconButton
        icon={Plus}
        label={text.add}
        disabledReason={name.trim() === '' ? missingAnswers.ownName : undefined}
        onPress={add}
      />
    </div>
  )
}
