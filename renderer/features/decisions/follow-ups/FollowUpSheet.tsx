import { Gavel, ListTodo } from 'lucide-react'
import { useMemo } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { useData } from '#renderer/document/hooks.ts'
import { AttachmentList } from '#renderer/sheets/AttachmentList.tsx'
import { choicesOf } from '#renderer/sheets/choices.ts'
import { DeleteButton } from '#renderer/sheets/DeleteButton.tsx'
import { ResponsibleFields } from '#renderer/sheets/ResponsibleFields.tsx'
import { today } from '#renderer/sheets/today.ts'
import { StatusBadge } from '#renderer/ui/Badge.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { FieldRow, Form, ReadOnlyField, Section } from '#renderer/ui/Form.tsx'
import { NumberField } from '#renderer/ui/NumberField.tsx'
import { PanelHeader } from '#renderer/ui/PanelHeader.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import type { FollowUp } from '#shared/decisions/follow-up.ts'
import { isOpenFollowUp, standingAs } from '#shared/decisions/follow-up-rules.ts'
import { factsOf } from '#shared/reports/follow-ups/follow-up-facts.ts'
import { longDate } from '#shared/text/dates.ts'
import { deletedThing } from '#shared/text/deletion.ts'
import { followUpName, followUpText as text } from '#shared/text/follow-ups.ts'
import { followUpStatusLabels } from '#shared/text/meeting-vocabulary.ts'
import { ContributorList } from './ContributorList.tsx'
import { FollowUpDue } from './FollowUpDue.tsx'
import { followUpTone } from './follow-up-tone.ts'
import { openOrigin } from './open-origin.ts'
import { ReminderLog } from './ReminderLog.tsx'
import { useOriginAction } from './use-origin-action.ts'

const statusChoices = choicesOf(followUpStatusLabels)

type EditFollowUp = (patch: Partial<Omit<FollowUp, 'id'>>) => Promise<boolean>

/** One follow-up: where it comes from, who must act and by when, how far it has come, what proves it, who was reminded. */
export function FollowUpSheet({ followUp }: { readonly followUp: FollowUp }) {
  const data = useData()
  const facts = useMemo(() => factsOf(data, followUp, today()), [data, followUp])
  useOriginAction(followUp)
  const edit: EditFollowUp = (patch) => perform({ type: 'follow-up.edit', id: followUp.id, patch })
  return (
    <>
      <PanelHeader
        icon={ListTodo}
        title={followUpName(facts.body?.sigle || facts.body?.name || '', followUp.number)}
        note={
          <>
            <StatusBadge tone={followUpTone(followUp.status)}>
              {followUpStatusLabels[followUp.status]}
            </StatusBadge>{' '}
            <FollowUpDue facts={facts} />
          </>
        }
        actions={
          <DeleteButton
            label={text.delete}
            name={deletedThing.followUp(followUp.text)}
            onDelete={() => perform({ type: 'follow-up.delete', id: followUp.id })}
          />
        }
      />
      {facts.origin !== '' && (
        <div>
          <Button size="s" icon={Gavel} tooltip={text.openOrigin} onPress={() => openOrigin(followUp)}>
            {facts.origin}
          </Button>
        </div>
      )}
      <Form>
        <TextArea
          label={text.text}
          rows={2}
          value={followUp.text}
          validate={(typed) => (typed.trim() === '' ? text.textFault : undefined)}
          onCommit={(value) => edit({ text: value })}
        />
        <StandingFields followUp={followUp} edit={edit} />
      </Form>
      <Section title={text.responsible}>
        <Form>
          <ResponsibleFields value={followUp} edit={edit} />
          <DatePicker
            label={text.revisedDueDate}
            value={followUp.revisedDueDate}
            onCommit={(revisedDueDate) => edit({ revisedDueDate })}
          />
        </Form>
      </Section>
      <Section title={text.contributors}>
        <ContributorList followUpId={followUp.id} />
      </Section>
      <Section title={text.note}>
        <Form>
          <TextArea
            label={text.note}
            isLabelHidden
            rows={2}
            value={followUp.note}
            onCommit={(note) => edit({ note })}
          />
        </Form>
      </Section>
      <Section title={text.evidence}>
        <AttachmentList owner={{ followUpId: followUp.id }} />
      </Section>
      <Section title={text.reminders}>
        <ReminderLog followUp={followUp} />
      </Section>
    </>
  )
}

function StandingFields({ followUp, edit }: { readonly followUp: FollowUp; readonly edit: EditFollowUp }) {
  return (
    <>
      <FieldRow>
        <Select
          label={text.status}
          choices={statusChoices}
          value={followUp.status}
          onChange={(status) => edit(standingAs(status, followUp, today()))}
        />
        <NumberField
          label={text.progress}
          unit="%"
          minValue={0}
          maxValue={100}
          step={5}
          value={followUp.progress}
          onCommit={(progress) => edit({ progress: progress ?? 0 })}
        />
      </FieldRow>
      {!isOpenFollowUp(followUp) && (
        <DatePicker
          label={text.closedOn}
          value={followUp.closedOn}
          max={today()}
          onCommit={(closedOn) => edit({ closedOn })}
        />
      )}
      <ReadOnlyField label={text.recordedOn}>{longDate(followUp.recordedOn)}</ReadOnlyField>
    </>
  )
}
