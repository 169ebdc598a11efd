import { ListChecks, Plus } from 'lucide-react'
import { useMemo } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { useRecordOpener } from '#renderer/actions/record-opener.ts'
import { newId, useData, useRecord } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Disclosure } from '#renderer/ui/Disclosure.tsx'
import { Form } from '#renderer/ui/Form.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { Decision } from '#shared/decisions/decision.ts'
import { draftFollowUp } from '#shared/decisions/drafts.ts'
import type { FollowUp, FollowUpId } from '#shared/decisions/follow-up.ts'
import { chargeOf, dueDateInForce, standingAs } from '#shared/decisions/follow-up-rules.ts'
import { shortDate } from '#shared/text/dates.ts'
import { decisionText as text } from '#shared/text/decisions.ts'
import { deletedThing } from '#shared/text/deletion.ts'
import { followUpName } from '#shared/text/follow-ups.ts'
import { followUpStatusLabels } from '#shared/text/meeting-vocabulary.ts'
import { choicesOf } from './choices.ts'
import { DeleteButton } from './DeleteButton.tsx'
import { ResponsibleFields } from './ResponsibleFields.tsx'
import { today } from './today.ts'
import './OfficeList.css'

const statusChoices = choicesOf(followUpStatusLabels)

/** What must be done because of a decision. */
export function FollowUpList({ decision }: { readonly decision: Decision }) {
  const all = useData((data) => data.followUp)
  const followUps = useMemo(
    () =>
      [...all.values()]
        .filter((followUp) => followUp.decisionId === decision.id)
        .sort((a, b) => (a.recordedOn + a.id < b.recordedOn + b.id ? -1 : 1)),
    [all, decision.id],
  )
  return (
    <>
      {followUps.length === 0 && <p className="office-none">{text.noFollowUps}</p>}
      {followUps.map((followUp) => (
        <FollowUpItem key={followUp.id} followUp={followUp} />
      ))}
      <Button edits size="s" icon={Plus} onPress={() => addFollowUp(decision)}>
        {text.addFollowUp}
      </Button>
    </>
  )
}

function FollowUpItem({ followUp }: { readonly followUp: FollowUp }) {
  const edit = (patch: Partial<Omit<FollowUp, 'id'>>) =>
    perform({ type: 'follow-up.edit', id: followUp.id, patch })
  const { open } = useRecordOpener()
  const dueDate = dueDateInForce(followUp)
  const due = dueDate === null ? '' : `, ${shortDate(dueDate)}`
  const body = useRecord('body', followUp.bodyId)
  return (
    <div>
      <Disclosure title={followUp.text} end={`${followUpStatusLabels[followUp.status]}${due}`}>
        <Form>
          <TextField
            label={text.followUpText}
            value={followUp.text}
            validate={(typed) => (typed.trim() === '' ? text.nameFault : undefined)}
            onCommit={(value) => edit({ text: value })}
          />
          <Select
            label={text.status}
            choices={statusChoices}
            value={followUp.status}
            onChange={(status) => edit(standingAs(status, followUp, today()))}
          />
          <ResponsibleFields value={followUp} edit={edit} />
          <DeleteButton
            label={text.deleteFollowUp}
            name={deletedThing.followUp(followUp.text)}
            onDelete={() => perform({ type: 'follow-up.delete', id: followUp.id })}
          />
        </Form>
      </Disclosure>
      <Button
        size="s"
        variant="quiet"
        icon={ListChecks}
        tooltip={text.open}
        onPress={() => open('followUp', followUp.id)}
      >
        {followUpName(body?.sigle || body?.name || '', followUp.number)}
      </Button>
    </div>
  )
}

function addFollowUp(decision: Decision): Promise<boolean> {
  const value = draftFollowUp(newId<FollowUpId>(), decision.bodyId, {
    decisionId: decision.id,
    text: text.newFollowUp,
    ...chargeOf(decision),
    recordedOn: today(),
  })
  return perform({ type: 'follow-up.create', value })
}
