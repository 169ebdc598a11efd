import { Lightbulb, Link, Mail, MessageSquareQuote, Unlink } from 'lucide-react'
import { useMemo } from 'react'
import { choose } from '#renderer/actions/navigation.ts'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { perform } from '#renderer/actions/perform.ts'
import { currentData, useData, useRecord } from '#renderer/document/hooks.ts'
import { choicesOf } from '#renderer/sheets/choices.ts'
import { DeleteButton } from '#renderer/sheets/DeleteButton.tsx'
import type { EditRecord } from '#renderer/sheets/edit-record.ts'
import { PickDialog } from '#renderer/sheets/PickDialog.tsx'
import { today } from '#renderer/sheets/today.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { FieldRow, Form, Section } from '#renderer/ui/Form.tsx'
import { PanelHeader } from '#renderer/ui/PanelHeader.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { UsageReport } from '#shared/quality/usage.ts'
import { deletedThing } from '#shared/text/deletion.ts'
import { numberedName, usageReportKindLabels } from '#shared/text/quality-vocabulary.ts'
import { capitalise } from '#shared/text/terms.ts'
import { requestOutcome, usageReportText as text, usageText } from '#shared/text/usages.ts'
import { AddRequestDialog } from './AddRequestDialog.tsx'
import { outcomeOf } from './rows.ts'
import { TellDialog } from './TellDialog.tsx'
import { groupChoices, meetingChoices, requestChoices, schoolChoices } from './usage-choices.ts'

const kindChoices = choicesOf(usageReportKindLabels)
type PartProps = { readonly report: UsageReport; readonly edit: EditRecord<'usageReport'> }

/** A remontée: what was said, by whom, and what became of it. */
export function UsageReportSheet({ id }: { readonly id: string }) {
  const report = useRecord('usageReport', id)
  const outcome = useData((data) => (report === undefined ? '' : toldOutcome(data, report)))
  if (report === undefined) return null
  const edit: EditRecord<'usageReport'> = (patch) =>
    perform({ type: 'usage-report.edit', id: report.id, patch })
  return (
    <>
      <PanelHeader
        icon={MessageSquareQuote}
        title={capitalise(usageReportKindLabels[report.kind])}
        note={outcome}
        actions={
          <DeleteButton
            label={text.delete}
            name={deletedThing.usageReport(report.text)}
            onDelete={() => perform({ type: 'usage-report.delete', id: report.id })}
          />
        }
      />
      <Form>
        <TextArea
          label={text.text}
          rows={3}
          value={report.text}
          validate={(typed) => (typed.trim() === '' ? text.textFault : undefined)}
          onCommit={(value) => edit({ text: value })}
        />
        <FieldRow>
          <Select
            label={text.kind}
            choices={kindChoices}
            value={report.kind}
            onChange={(kind) => edit({ kind })}
          />
          <DatePicker label={text.on} value={report.on} onCommit={(on) => on !== null && edit({ on })} />
        </FieldRow>
        <Origin report={report} edit={edit} />
      </Form>
      <Section title={text.outcome}>
        <FromReport report={report} edit={edit} />
      </Section>
      <Section title={text.reply}>
        <Form>
          <TextArea
            label={text.reply}
            isLabelHidden
            description={text.replyHint}
            rows={3}
            value={report.reply}
            onCommit={(reply) => edit({ reply })}
          />
        </Form>
        <Button
          size="s"
          icon={Mail}
          disabledReason={report.bodyId === null ? text.noGroup : undefined}
          onPress={() => openDialog((onClose) => <TellDialog ids={[report.id]} onClose={onClose} />)}
        >
          {text.tell}
        </Button>
      </Section>
    </>
  )
}

/** What became of it, with the day where there is one. */
function toldOutcome(data: DocumentData, report: UsageReport): string {
  const request = data.changeRequest.get(report.changeRequestId ?? '')
  return request === undefined ? outcomeOf(data, report).words : requestOutcome(request)
}

function Origin({ report, edit }: PartProps) {
  const data = useData()
  const { bodyId, meetingId, entityId } = report
  const groups = useMemo(() => groupChoices(data, today(), bodyId), [data, bodyId])
  const meetings = useMemo(() => meetingChoices(data, bodyId), [data, bodyId])
  const schools = useMemo(() => schoolChoices(data), [data])
  return (
    <>
      <ComboBox
        label={text.group}
        choices={groups}
        value={bodyId}
        emptyText={usageText.noneFound}
        onChange={(chosen) => edit({ bodyId: chosen, meetingId: null })}
      />
      {meetings.length > 0 && (
        <ComboBox
          label={text.meeting}
          choices={meetings}
          value={meetingId}
          emptyText={usageText.noneFound}
          onChange={(chosen) => edit({ meetingId: chosen })}
        />
      )}
      <ComboBox
        label={usageText.school}
        choices={schools}
        value={entityId}
        emptyText={usageText.noneFound}
        onChange={(chosen) => edit({ entityId: chosen })}
      />
    </>
  )
}

/** The request that came of a remontée, or the two ways to have one. */
function FromReport({ report, edit }: PartProps) {
  const request = useRecord('changeRequest', report.changeRequestId)
  if (request !== undefined) {
    return (
      <div className="quality-gestures quality-open">
        <Button
          size="s"
          icon={Lightbulb}
          tooltip={text.openRequest}
          onPress={() => choose('quality', 'changeRequest', new Set([request.id]))}
        >
          {numberedName(request)}
        </Button>
        <Button edits size="s" variant="quiet" icon={Unlink} onPress={() => edit({ changeRequestId: null })}>
          {text.unlinkRequest}
        </Button>
      </div>
    )
  }
  return (
    <>
      <p className="quality-note">{text.noRequest}</p>
      <div className="quality-gestures">
        <Button
          edits
          size="s"
          icon={Lightbulb}
          onPress={() => openDialog((onClose) => <AddRequestDialog reports={[report]} onClose={onClose} />)}
        >
          {text.makeRequest}
        </Button>
        <Button
          edits
          size="s"
          icon={Link}
          onPress={() =>
            openDialog((onClose) => (
              <PickDialog
                title={text.linkRequestTitle}
                verb={text.linkRequest}
                label={text.request}
                choices={requestChoices(currentData())}
                onPick={(changeRequestId) => edit({ changeRequestId })}
                onClose={onClose}
              />
            ))
          }
        >
          {text.linkRequest}
        </Button>
      </div>
    </>
  )
}
