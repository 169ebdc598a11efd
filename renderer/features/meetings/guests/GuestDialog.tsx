import { useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { currentData, useData } from '#renderer/document/hooks.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { PersonChooser } from '#renderer/sheets/PersonChooser.tsx'
import { missingPerson, nobody, type PersonDraft } from '#renderer/sheets/person-draft.ts'
import { Callout } from '#renderer/ui/Callout.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { Guest } from '#shared/meetings/guest.ts'
import { guestsOf } from '#shared/meetings/guests.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { compositionOf } from '#shared/organisation/composition.ts'
import { guestText as text } from '#shared/text/guests.ts'
import { inviting } from './guest-steps.ts'

type InviteProps = { readonly meeting: Meeting; readonly onClose: () => void }
const longestQuality = 300

/** Asks whom to invite, of the directory or new, and under which title. */
export function InviteDialog({ meeting, onClose }: InviteProps) {
  const data = useData()
  const [person, setPerson] = useState<PersonDraft>(nobody)
  const [quality, setQuality] = useState('')
  const personId = person.type === 'known' ? person.id : null
  const isTwice = guestsOf(data.guest, meeting.id).some((guest) => guest.personId === personId)

  async function submit() {
    const command = inviting(currentData(), meeting, person, quality)
    return command !== null && perform(command)
  }
  return (
    <FormDialog
      title={text.add}
      verb={text.submit}
      missing={isTwice ? text.twice : missingPerson(person)}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="convocation-hint">{text.hint}</p>
      <PersonChooser value={person} onChange={setPerson} />
      {personId !== null && isMember(data, meeting, personId) && (
        <Callout tone="attention">{text.member}</Callout>
      )}
      <QualityField value={quality} onChange={setQuality} />
    </FormDialog>
  )
}

/** Asks under which title somebody is invited. */
export function QualityDialog({ guest, onClose }: { readonly guest: Guest; readonly onClose: () => void }) {
  const [quality, setQuality] = useState(guest.quality)
  return (
    <FormDialog
      title={text.edit}
      verb={text.save}
      missing={null}
      onSubmit={() => perform({ type: 'guest.edit', id: guest.id, patch: { quality: quality.trim() } })}
      onClose={onClose}
    >
      <QualityField value={quality} onChange={setQuality} />
    </FormDialog>
  )
}

type QualityProps = { readonly value: string; readonly onChange: (value: string) => void }

function QualityField({ value, onChange }: QualityProps) {
  return (
    <TextField
      label={text.quality}
      description={text.qualityHint}
      value={value}
      onChange={(typed) => onChange(typed.slice(0, longestQuality))}
    />
  )
}

/** Holders and deputies of the day are called for their seats. */
function isMember(data: DocumentData, { bodyId, date }: Meeting, personId: string): boolean {
  return compositionOf(data, bodyId, date).some(
    ({ holder, deputies }) => holder?.id === personId || deputies.some(({ id }) => id === personId),
  )
}
