import { Lightbulb } from 'lucide-react'
import { useMemo } from 'react'
import { choose } from '#renderer/actions/navigation.ts'
import { perform } from '#renderer/actions/perform.ts'
import { currentData, useData, useRecord } from '#renderer/document/hooks.ts'
import { AttachmentList } from '#renderer/sheets/AttachmentList.tsx'
import { bodyChoices, choicesOf } from '#renderer/sheets/choices.ts'
import { DeleteButton } from '#renderer/sheets/DeleteButton.tsx'
import type { EditRecord } from '#renderer/sheets/edit-record.ts'
import { today } from '#renderer/sheets/today.ts'
import { StatusBadge } from '#renderer/ui/Badge.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { FieldRow, Form, Section } from '#renderer/ui/Form.tsx'
import { InlineEdit } from '#renderer/ui/InlineEdit.tsx'
import { PanelHeader } from '#renderer/ui/PanelHeader.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { filesUnder } from '#shared/meetings/agenda.ts'
import type { ChangeRequest } from '#shared/quality/usage.ts'
import { isWaitLate, reportsBehind, requestStandingAs, waitOf } from '#shared/quality/usages.ts'
import { shortDate } from '#shared/text/dates.ts'
import { consequencesText, deletedThing } from '#shared/text/deletion.ts'
import {
  changeRequestPriorityLabels,
  changeRequestStatusLabels,
  numberedName,
} from '#shared/text/quality-vocabulary.ts'
import { requestLeaves, changeRequestText as text, usageText, waitText } from '#shared/text/usages.ts'
import { supplierChoices } from '../choices.ts'
import { RequestGestures } from './RequestGestures.tsx'
import { requestTones } from './tones.ts'

const priorityChoices = choicesOf(changeRequestPriorityLabels)
const statusChoices = choicesOf(changeRequestStatusLabels)
type PartProps = { readonly request: ChangeRequest; readonly edit: EditRecord<'changeRequest'> }

/** A demande d'évolution: the need, what users say, the slip by which it went, what the éditeur answered. */
export function ChangeRequestSheet({ id }: { readonly id: string }) {
  const request = useRecord('changeRequest', id)
  if (request === undefined) return null
  const edit: EditRecord<'changeRequest'> = (patch) =>
    perform({ type: 'change-request.edit', id: request.id, patch })
  return (
    <>
      <Head request={request} edit={edit} />
      <Form>
        <RequestGestures request={request} />
        <TextArea
          label={text.need}
          description={text.needHint}
          rows={3}
          value={request.need}
          onCommit={(need) => edit({ need })}
        />
        <FieldRow>
          <Select
            label={text.status}
            choices={statusChoices}
            value={request.status}
            onChange={(status) => edit(requestStandingAs(status, request, today()))}
          />
          <Select
            label={text.priority}
            choices={priorityChoices}
            value={request.priority}
            onChange={(priority) => edit({ priority })}
          />
        </FieldRow>
        <Way request={request} edit={edit} />
      </Form>
      <Section title={text.reports}>
        <Reports request={request} />
      </Section>
      <Section title={text.answerPart}>
        <Answer request={request} edit={edit} />
      </Section>
      <Section title={text.answerFiles}>
        <AttachmentList owner={{ changeRequestId: request.id }} />
      </Section>
    </>
  )
}

function Head({ request, edit }: PartProps) {
  const wait = waitOf(request)
  return (
    <PanelHeader
      icon={Lightbulb}
      title={
        <InlineEdit
          label={text.name}
          value={request.name}
          validate={(typed) => (typed.trim() === '' ? usageText.nameFault : undefined)}
          onCommit={(name) => edit({ name })}
        />
      }
      note={
        <>
          {numberedName({ number: request.number, name: changeRequestStatusLabels[request.status] })}{' '}
          {wait !== null && (
            <StatusBadge tone={isWaitLate(wait, today()) ? 'late' : requestTones[request.status]}>
              {waitText(wait, today())}
            </StatusBadge>
          )}
        </>
      }
      actions={
        <DeleteButton
          label={text.delete}
          name={deletedThing.changeRequest(request.name)}
          consequences={() => consequencesOf(request)}
          onDelete={() => perform({ type: 'change-request.delete', id: request.id })}
        />
      }
    />
  )
}

function consequencesOf({ id }: ChangeRequest): string {
  const data = currentData()
  const removed = { attachment: filesUnder(data, 'changeRequestId', id).length }
  const left = requestLeaves(reportsBehind(data, id).length)
  return [left, consequencesText({ removed, blockers: [] })].filter((sentence) => sentence !== '').join(' ')
}

/** From whom it comes and to whom it goes. */
function Way({ request, edit }: PartProps) {
  const data = useData()
  const bodies = useMemo(() => bodyChoices(data), [data])
  const suppliers = useMemo(() => supplierChoices(data), [data])
  return (
    <>
      <ComboBox
        label={text.arbiter}
        choices={bodies}
        value={request.bodyId}
        emptyText={usageText.noneFound}
        onChange={(bodyId) => edit({ bodyId })}
      />
      <ComboBox
        label={text.supplier}
        choices={suppliers}
        value={request.supplierId}
        emptyText={usageText.noneFound}
        onChange={(supplierId) => edit({ supplierId })}
      />
      <FieldRow>
        <DatePicker
          label={text.askedOn}
          value={request.askedOn}
          onCommit={(askedOn) => askedOn !== null && edit({ askedOn })}
        />
        <DatePicker
          label={text.transmittedOn}
          value={request.transmittedOn}
          onCommit={(transmittedOn) => edit({ transmittedOn })}
        />
      </FieldRow>
    </>
  )
}

function Reports({ request }: { readonly request: ChangeRequest }) {
  const all = useData((data) => data.usageReport)
  const reports = useMemo(() => reportsBehind({ usageReport: all }, request.id), [all, request.id])
  if (reports.length === 0) return <p className="quality-note">{text.noReport}</p>
  return (
    <ul className="quality-items">
      {reports.map((report) => (
        <li key={report.id} className="quality-item quality-open">
          <span className="quality-note">{shortDate(report.on)}</span>
          <Button
            size="s"
            variant="quiet"
            onPress={() => choose('quality', 'usageReport', new Set([report.id]))}
          >
            {report.text}
          </Button>
        </li>
      ))}
    </ul>
  )
}

function Answer({ request, edit }: PartProps) {
  return (
    <Form>
      <FieldRow>
        <DatePicker
          label={text.answeredOn}
          value={request.answeredOn}
          onCommit={(answeredOn) => edit({ answeredOn })}
        />
        <DatePicker
          label={text.expectedOn}
          value={request.expectedOn}
          onCommit={(expectedOn) => edit({ expectedOn })}
        />
      </FieldRow>
      <DatePicker
        label={text.deliveredOn}
        value={request.deliveredOn}
        onCommit={(deliveredOn) => edit({ deliveredOn })}
      />
      <TextArea label={text.answer} rows={3} value={request.answer} onCommit={(answer) => edit({ answer })} />
    </Form>
  )
}
