import { ClipboardCheck, Stamp } from 'lucide-react'
import { useMemo } from 'react'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { perform } from '#renderer/actions/perform.ts'
import { currentData, useData, useRecord } from '#renderer/document/hooks.ts'
import { AttachmentList } from '#renderer/sheets/AttachmentList.tsx'
import { choicesOf } from '#renderer/sheets/choices.ts'
import { DeleteButton } from '#renderer/sheets/DeleteButton.tsx'
import type { EditRecord } from '#renderer/sheets/edit-record.ts'
import { today } from '#renderer/sheets/today.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { FieldRow, Form, Section } from '#renderer/ui/Form.tsx'
import { InlineEdit } from '#renderer/ui/InlineEdit.tsx'
import { PanelHeader } from '#renderer/ui/PanelHeader.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { filesUnder } from '#shared/meetings/agenda.ts'
import type { Acceptance } from '#shared/quality/acceptance.ts'
import { concludedAs, needOf, reservationsOf } from '#shared/quality/acceptances.ts'
import { reservationText, acceptanceText as text } from '#shared/text/acceptances.ts'
import { consequencesText, deletedThing } from '#shared/text/deletion.ts'
import { acceptanceKindLabels, acceptanceResultLabels } from '#shared/text/quality-vocabulary.ts'
import { phaseChoices } from '../choices.ts'
import { NeedBadge, ResultBadge } from './AcceptanceBadges.tsx'
import { ConcludeDialog } from './ConcludeDialog.tsx'
import { FrameFields } from './FrameFields.tsx'
import { ReservationList } from './ReservationList.tsx'

const kindChoices = choicesOf(acceptanceKindLabels)
const resultChoices = [{ id: 'none' as const, label: text.noResult }, ...choicesOf(acceptanceResultLabels)]
type PartProps = { readonly acceptance: Acceptance; readonly edit: EditRecord<'acceptance'> }

/** A recette: what is checked, when, what it concluded, its reservations, its signed report. */
export function AcceptanceSheet({ id }: { readonly id: string }) {
  const acceptance = useRecord('acceptance', id)
  if (acceptance === undefined) return null
  const edit: EditRecord<'acceptance'> = (patch) =>
    perform({ type: 'acceptance.edit', id: acceptance.id, patch })
  return (
    <>
      <Head acceptance={acceptance} edit={edit} />
      <Form>
        <Select
          label={text.kind}
          choices={kindChoices}
          value={acceptance.kind}
          onChange={(kind) => edit({ kind })}
        />
        <TextArea
          label={text.scope}
          description={text.scopeHint}
          rows={2}
          value={acceptance.scope}
          onCommit={(scope) => edit({ scope })}
        />
        <Outcome acceptance={acceptance} edit={edit} />
      </Form>
      <Section title={reservationText.part}>
        <ReservationList acceptance={acceptance} />
      </Section>
      <Section title={text.files}>
        <AttachmentList owner={{ acceptanceId: acceptance.id }} />
      </Section>
      <Section title={text.frame}>
        <Form>
          <FrameFields value={acceptance} edit={edit} />
          <PhaseField acceptance={acceptance} edit={edit} />
        </Form>
      </Section>
    </>
  )
}

/** A reservation is read and lifted in the sheet of its recette. */
export function ReservationSheet({ id }: { readonly id: string }) {
  const reservation = useRecord('reservation', id)
  return reservation === undefined ? null : <AcceptanceSheet id={reservation.acceptanceId} />
}

function Head({ acceptance, edit }: PartProps) {
  const reservations = useData((data) => data.reservation)
  const need = useMemo(
    () => needOf({ reservation: reservations }, acceptance, today()),
    [reservations, acceptance],
  )
  return (
    <PanelHeader
      icon={ClipboardCheck}
      title={
        <InlineEdit
          label={text.name}
          value={acceptance.name}
          validate={(typed) => (typed.trim() === '' ? text.nameFault : undefined)}
          onCommit={(name) => edit({ name })}
        />
      }
      note={
        <>
          <ResultBadge result={acceptance.result} /> <NeedBadge need={need} />
        </>
      }
      actions={
        <DeleteButton
          label={text.delete}
          name={deletedThing.acceptance(acceptance.name)}
          consequences={() => consequencesOf(acceptance)}
          onDelete={() => perform({ type: 'acceptance.delete', id: acceptance.id })}
        />
      }
    />
  )
}

function consequencesOf({ id }: Acceptance): string {
  const data = currentData()
  const removed = {
    reservation: reservationsOf(data, id).length,
    attachment: filesUnder(data, 'acceptanceId', id).length,
  }
  return consequencesText({ removed, blockers: [] })
}

function Outcome({ acceptance, edit }: PartProps) {
  const { plannedOn, heldOn, result, conclusion } = acceptance
  return (
    <>
      {result === null && (
        <div>
          <Button
            edits
            size="s"
            icon={Stamp}
            onPress={() =>
              openDialog((onClose) => <ConcludeDialog acceptance={acceptance} onClose={onClose} />)
            }
          >
            {text.conclude}
          </Button>
        </div>
      )}
      <FieldRow>
        <DatePicker label={text.plannedOn} value={plannedOn} onCommit={(day) => edit({ plannedOn: day })} />
        <DatePicker label={text.heldOn} value={heldOn} onCommit={(day) => edit({ heldOn: day })} />
      </FieldRow>
      <Select
        label={text.result}
        choices={resultChoices}
        value={result ?? 'none'}
        onChange={(chosen) => edit(concludedAs(chosen === 'none' ? null : chosen, acceptance, today()))}
      />
      <TextArea
        label={text.conclusion}
        rows={2}
        value={conclusion}
        onCommit={(typed) => edit({ conclusion: typed })}
      />
    </>
  )
}

function PhaseField({ acceptance, edit }: PartProps) {
  const phases = useData((data) => data.phase)
  const choices = useMemo(() => phaseChoices({ phase: phases }), [phases])
  return (
    <ComboBox
      label={text.phase}
      choices={choices}
      value={acceptance.phaseId}
      emptyText={text.noneFound}
      onChange={(phaseId) => edit({ phaseId })}
    />
  )
}
