import { useState } from 'react'
import { exportReport } from '#renderer/actions/export-report.ts'
import { choicesOf } from '#renderer/sheets/choices.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { PagePreview } from '#renderer/sheets/preview/PagePreview.tsx'
import { today } from '#renderer/sheets/today.ts'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { FieldRow } from '#renderer/ui/Form.tsx'
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { ConvocationRequest } from '#shared/api/meeting-reports.ts'
import type { ConvocationKind } from '#shared/meetings/convocation.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { usualReplyDay } from '#shared/reports/convocation/letter-text.ts'
import { convocationKindLabels } from '#shared/text/convocations.ts'
import { replyByHint, meetingDocumentsText as text } from '#shared/text/meeting-documents.ts'

type LetterDialogProps = {
  readonly meeting: Meeting
  /** Those of which there is something to say; the last noted one comes first. */
  readonly kinds: readonly ConvocationKind[]
  readonly onClose: () => void
}
type Choices = Omit<ConvocationRequest, 'report' | 'meetingId'>

const usualChoices: Omit<Choices, 'kind'> = {
  addressing: 'collective',
  date: null,
  replyBy: null,
  reference: '',
  withPack: false,
  format: 'pdf',
}

/** Asks which letter, to all or to each, and as what it goes out. */
export function LetterDialog({ meeting, kinds, onClose }: LetterDialogProps) {
  const [choices, setChoices] = useState<Choices>({ ...usualChoices, kind: kinds[0] ?? 'convocation' })
  const change = (changes: Partial<Choices>) => setChoices((before) => ({ ...before, ...changes }))
  const isLetter = choices.format !== 'ics'

  async function submit() {
    void exportReport({ report: 'convocation', meetingId: meeting.id, ...choices })
    return true
  }
  return (
    <FormDialog
      title={text.prepare}
      verb={text.export}
      missing={null}
      edits={false}
      onSubmit={submit}
      onClose={onClose}
      {...(isLetter
        ? {
            aside: (
              <PagePreview
                request={{ report: 'convocation', meetingId: meeting.id, ...choices, format: 'pdf' }}
              />
            ),
          }
        : {})}
    >
      <Select
        label={text.kind}
        choices={choicesOf(convocationKindLabels).filter(({ id }) => kinds.includes(id))}
        value={choices.kind}
        onChange={(kind) => change({ kind })}
      />
      <Select
        label={text.format}
        choices={text.formats}
        value={choices.format}
        onChange={(format) => change({ format })}
      />
      {isLetter && <LetterFields meeting={meeting} choices={choices} onChange={change} />}
    </FormDialog>
  )
}

type LetterFieldsProps = {
  readonly meeting: Meeting
  readonly choices: Choices
  readonly onChange: (changes: Partial<Choices>) => void
}

function LetterFields({ meeting, choices, onChange }: LetterFieldsProps) {
  const usualDay = usualReplyDay(meeting.date, choices.date ?? today())
  return (
    <>
      <RadioGroup
        label={text.addressing}
        choices={text.addressings}
        value={choices.addressing}
        onChange={(addressing) => onChange({ addressing })}
      />
      <FieldRow>
        <DatePicker
          label={text.date}
          description={text.dateHint}
          value={choices.date}
          onCommit={(date) => onChange({ date })}
          onChange={(date) => onChange({ date })}
        />
        {choices.kind !== 'cancellation' && (
          <DatePicker
            label={text.replyBy}
            description={replyByHint(usualDay)}
            value={choices.replyBy}
            onCommit={(replyBy) => onChange({ replyBy })}
            onChange={(replyBy) => onChange({ replyBy })}
          />
        )}
      </FieldRow>
      <TextField
        label={text.reference}
        value={choices.reference}
        onChange={(reference) => onChange({ reference: reference.slice(0, 120) })}
      />
      {choices.format === 'eml' && choices.kind !== 'cancellation' && (
        <Checkbox
          label={text.withPack}
          isSelected={choices.withPack}
          onChange={(withPack) => onChange({ withPack })}
        />
      )}
    </>
  )
}
