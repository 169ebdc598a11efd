import { FileSignature } from 'lucide-react'
import { useMemo } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { useData, useRecord } from '#renderer/document/hooks.ts'
import { choicesOf } from '#renderer/sheets/choices.ts'
import { conventionChoices } from '#renderer/sheets/convention-choices.ts'
import type { EditRecord } from '#renderer/sheets/edit-record.ts'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { Form } from '#renderer/ui/Form.tsx'
import { PanelHeader } from '#renderer/ui/PanelHeader.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { Convention } from '#shared/organisation/convention.ts'
import { governanceText, conventionText as text } from '#shared/text/governance.ts'
import { conventionKindLabels } from '#shared/text/governance-vocabulary.ts'

const kindChoices = choicesOf(conventionKindLabels)
type FieldsProps = { readonly convention: Convention; readonly edit: EditRecord<'convention'> }

/** The facts of a convention; its page beside shows parties and annexes. */
export function ConventionSheet({ id }: { readonly id: string }) {
  const convention = useRecord('convention', id)
  if (convention === undefined) return null
  const edit: EditRecord<'convention'> = (patch) =>
    perform({ type: 'convention.edit', id: convention.id, patch })
  return (
    <>
      <PanelHeader icon={FileSignature} title={convention.title} note={convention.number} />
      <Form layout="inline">
        <Identity convention={convention} edit={edit} />
        <Dates convention={convention} edit={edit} />
        <TextField
          label={text.renewal}
          description={text.renewalHint}
          value={convention.renewal}
          isWide
          onCommit={(renewal) => edit({ renewal })}
        />
        <TextArea label={text.note} value={convention.note} isWide onCommit={(note) => edit({ note })} />
      </Form>
    </>
  )
}

function Identity({ convention, edit }: FieldsProps) {
  const data = useData()
  const parents = useMemo(() => conventionChoices(data, convention.id), [data, convention.id])
  return (
    <>
      <ComboBox
        label={text.kind}
        choices={kindChoices}
        value={convention.kind}
        emptyText={governanceText.noneFound}
        onChange={(kind) => kind !== null && edit({ kind })}
      />
      <TextField
        label={text.number}
        value={convention.number}
        maxLength={60}
        onCommit={(number) => edit({ number })}
      />
      <ComboBox
        label={text.parent}
        choices={parents}
        value={convention.parentId}
        emptyText={governanceText.noneFound}
        onChange={(parentId) => edit({ parentId })}
      />
    </>
  )
}

function Dates({ convention, edit }: FieldsProps) {
  return (
    <>
      <DatePicker
        label={text.signedOn}
        value={convention.signedOn}
        onCommit={(signedOn) => edit({ signedOn })}
      />
      <DatePicker label={text.from} value={convention.from} onCommit={(from) => edit({ from })} />
      <DatePicker label={text.to} value={convention.to} onCommit={(to) => edit({ to })} />
    </>
  )
}
