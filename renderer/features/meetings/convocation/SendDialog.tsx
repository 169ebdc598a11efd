import { useMemo, useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { newId, useData } from '#renderer/document/hooks.ts'
import { choicesOf } from '#renderer/sheets/choices.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { today } from '#renderer/sheets/today.ts'
import { CheckboxGroup } from '#renderer/ui/CheckboxGroup.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { FieldRow } from '#renderer/ui/Form.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type {
  Addressee,
  AddresseeId,
  ConvocationId,
  ConvocationKind,
  convocationMeans,
} from '#shared/meetings/convocation.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { type AddresseeChoice, addresseeChoices } from '#shared/reports/convocation/addressee-choices.ts'
import {
  convocationKindLabels,
  convocationMeansLabels,
  convocationText as text,
} from '#shared/text/convocations.ts'
import { fullName } from '#shared/text/names.ts'
import { capitalise } from '#shared/text/terms.ts'

type SendDialogProps = {
  readonly meeting: Meeting
  readonly kinds: readonly ConvocationKind[]
  readonly onClose: () => void
}
type Means = (typeof convocationMeans)[number]

/** Asks what was sent, when and how, and to whom among the members of the day of the meeting. */
export function SendDialog({ meeting, kinds, onClose }: SendDialogProps) {
  const data = useData()
  const [kind, setKind] = useState<ConvocationKind>(kinds[0] ?? 'convocation')
  const [sentOn, setSentOn] = useState<string | null>(today())
  const [means, setMeans] = useState<Means>('email')
  const [note, setNote] = useState('')
  const [ticked, setTicked] = useState<readonly string[] | null>(null)
  const choices = useMemo(() => addresseeChoices(data, meeting, kind), [data, meeting, kind])
  const chosen = choices.filter(({ key, isProposed }) => ticked?.includes(key) ?? isProposed)

  async function submit() {
    if (sentOn === null) return false
    const id = newId<ConvocationId>()
    const addressees = chosen.map((choice) => addresseeOf(id, choice))
    return perform({
      type: 'convocation.send',
      id,
      meetingId: meeting.id,
      kind,
      sentOn,
      means,
      note,
      addressees,
    })
  }
  return (
    <FormDialog
      title={text.send}
      verb={text.send}
      missing={missingIn(sentOn, choices, chosen)}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="convocation-hint">{text.sendHint}</p>
      <Select
        label={text.kind}
        choices={choicesOf(convocationKindLabels).filter((choice) => kinds.includes(choice.id))}
        value={kind}
        onChange={(next) => {
          setKind(next)
          setTicked(null)
        }}
      />
      <FieldRow>
        <DatePicker label={text.sentOn} value={sentOn} onCommit={setSentOn} onChange={setSentOn} />
        <Select
          label={text.means}
          choices={choicesOf(convocationMeansLabels)}
          value={means}
          onChange={setMeans}
        />
      </FieldRow>
      <CheckboxGroup
        label={text.addressees}
        description={choices.length === 0 ? text.noMembers : undefined}
        choices={choices.map((choice) => ({ id: choice.key, label: nameOf(choice) }))}
        value={chosen.map(({ key }) => key)}
        onChange={setTicked}
        isWide
      />
      <TextField label={text.note} value={note} onChange={setNote} />
    </FormDialog>
  )
}

function missingIn(
  sentOn: string | null,
  choices: readonly AddresseeChoice[],
  chosen: readonly AddresseeChoice[],
): string | null {
  if (sentOn === null) return text.needDate
  if (choices.length === 0) return text.noMembers
  return chosen.length === 0 ? text.noAddressee : null
}

function nameOf({ person, quality }: AddresseeChoice): string {
  return [fullName(person), capitalise(quality)].filter((part) => part !== '').join(' – ')
}

function addresseeOf(
  convocationId: ConvocationId,
  { person, seat, rank, quality }: AddresseeChoice,
): Addressee {
  return {
    id: newId<AddresseeId>(),
    convocationId,
    personId: person.id,
    seatId: seat?.id ?? null,
    rank,
    postId: rank === 'deputy' || seat === null ? null : seat.postId,
    quality: quality.slice(0, 300),
    receivedOn: null,
  }
}
