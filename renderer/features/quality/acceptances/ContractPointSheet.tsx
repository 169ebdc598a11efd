import { Check, Scale } from 'lucide-react'
import { perform } from '#renderer/actions/perform.ts'
import { useRecord } from '#renderer/document/hooks.ts'
import { choicesOf } from '#renderer/sheets/choices.ts'
import { DeleteButton } from '#renderer/sheets/DeleteButton.tsx'
import type { EditRecord } from '#renderer/sheets/edit-record.ts'
import { today } from '#renderer/sheets/today.ts'
import { StatusBadge } from '#renderer/ui/Badge.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { FieldRow, Form, Section } from '#renderer/ui/Form.tsx'
import { InlineEdit } from '#renderer/ui/InlineEdit.tsx'
import { PanelHeader } from '#renderer/ui/PanelHeader.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { isPointLate } from '#shared/quality/acceptances.ts'
import type { ContractPoint } from '#shared/quality/contract-point.ts'
import { acceptanceText, contractPointText as text } from '#shared/text/acceptances.ts'
import { deletedThing } from '#shared/text/deletion.ts'
import { contractPointKindLabels } from '#shared/text/quality-vocabulary.ts'
import { DueDay } from '../DueDay.tsx'
import { AmountField } from './AmountField.tsx'
import { FrameFields } from './FrameFields.tsx'

const kindChoices = choicesOf(contractPointKindLabels)

/** A point of the contract: what it is, how much it costs, until when it is followed. */
export function ContractPointSheet({ id }: { readonly id: string }) {
  const point = useRecord('contractPoint', id)
  if (point === undefined) return null
  const edit: EditRecord<'contractPoint'> = (patch) =>
    perform({ type: 'contract-point.edit', id: point.id, patch })
  return (
    <>
      <PanelHeader
        icon={Scale}
        title={
          <InlineEdit
            label={text.name}
            value={point.name}
            validate={(typed) => (typed.trim() === '' ? acceptanceText.nameFault : undefined)}
            onCommit={(name) => edit({ name })}
          />
        }
        note={<Standing point={point} />}
        actions={
          <DeleteButton
            label={text.delete}
            name={deletedThing.contractPoint(point.name)}
            onDelete={() => perform({ type: 'contract-point.delete', id: point.id })}
          />
        }
      />
      <Form>
        {point.settledOn === null && (
          <div>
            <Button edits size="s" icon={Check} onPress={() => edit({ settledOn: today() })}>
              {text.settle}
            </Button>
          </div>
        )}
        <Select
          label={text.kind}
          choices={kindChoices}
          value={point.kind}
          onChange={(kind) => edit({ kind })}
        />
        <TextArea label={text.detail} rows={3} value={point.detail} onCommit={(detail) => edit({ detail })} />
        <AmountField value={point.amount} onCommit={(amount) => edit({ amount })} />
        <FieldRow>
          <DatePicker
            label={text.raisedOn}
            value={point.raisedOn}
            onCommit={(raisedOn) => raisedOn !== null && edit({ raisedOn })}
          />
          <DatePicker label={text.dueDate} value={point.dueDate} onCommit={(dueDate) => edit({ dueDate })} />
        </FieldRow>
        <DatePicker
          label={text.settledOn}
          value={point.settledOn}
          onCommit={(settledOn) => edit({ settledOn })}
        />
      </Form>
      <Section title={acceptanceText.frame}>
        <Form>
          <FrameFields value={point} edit={edit} />
        </Form>
      </Section>
    </>
  )
}

function Standing({ point }: { readonly point: ContractPoint }) {
  if (point.settledOn !== null) return <StatusBadge tone="ok">{text.settled}</StatusBadge>
  const isLate = isPointLate(point, today())
  return isLate ? (
    <DueDay day={point.dueDate} isLate />
  ) : (
    <StatusBadge tone="neutral">{text.open}</StatusBadge>
  )
}
