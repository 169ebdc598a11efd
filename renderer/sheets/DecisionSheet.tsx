import { Gavel } from 'lucide-react'
import { perform } from '#renderer/actions/perform.ts'
import { useRecord } from '#renderer/document/hooks.ts'
import { StatusBadge } from '#renderer/ui/Badge.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { FieldRow, Form, Section } from '#renderer/ui/Form.tsx'
import { PanelHeader } from '#renderer/ui/PanelHeader.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { Decision } from '#shared/decisions/decision.ts'
import { actText } from '#shared/text/acts.ts'
import { classificationText } from '#shared/text/classification.ts'
import { fullDate } from '#shared/text/dates.ts'
import { historyText } from '#shared/text/decision-history.ts'
import { relationText } from '#shared/text/decision-relations.ts'
import { decisionText as text } from '#shared/text/decisions.ts'
import { decisionNatureLabels, decisionStatusLabels } from '#shared/text/meeting-vocabulary.ts'
import { capitalise } from '#shared/text/terms.ts'
import { AdoptedText } from './AdoptedText.tsx'
import { choicesOf } from './choices.ts'
import { DecisionActions } from './DecisionActions.tsx'
import { ActFields } from './decision/ActFields.tsx'
import { Classification } from './decision/Classification.tsx'
import { DecisionHistory } from './decision/DecisionHistory.tsx'
import { RelationList } from './decision/RelationList.tsx'
import { decisionTone } from './decision-tone.ts'
import type { EditRecord } from './edit-record.ts'
import { FollowUpList } from './FollowUpList.tsx'
import { ResponsibleFields } from './ResponsibleFields.tsx'
import { VoteFields } from './VoteFields.tsx'
import './decision/decision.css'

const natureChoices = choicesOf(decisionNatureLabels)

/** A decision from its proposal to what became of it. Once adopted, its official text is read, no longer edited. */
export function DecisionSheet({ id }: { readonly id: string }) {
  const decision = useRecord('decision', id)
  const body = useRecord('body', decision?.bodyId ?? null)
  if (decision === undefined) return null
  const edit: EditRecord<'decision'> = (patch) => perform({ type: 'decision.edit', id: decision.id, patch })
  return (
    <>
      <PanelHeader
        icon={Gavel}
        title={decision.number ?? text.noNumber}
        note={
          <>
            <StatusBadge tone={decisionTone(decision.status)}>
              {decisionStatusLabels[decision.status]}
            </StatusBadge>{' '}
            {body?.sigle || body?.name}, {fullDate(decision.date)}
          </>
        }
        actions={<DecisionActions decision={decision} />}
      />
      {decision.number === null ? (
        <ProposedFields decision={decision} edit={edit} />
      ) : (
        <AdoptedText decision={decision} />
      )}
      <Section title={text.responsible}>
        <Form>
          <ResponsibleFields value={decision} edit={edit} />
        </Form>
      </Section>
      <Section title={actText.title}>
        <ActFields decision={decision} edit={edit} />
      </Section>
      <Section title={text.followUps}>
        <FollowUpList decision={decision} />
      </Section>
      <Section title={relationText.links}>
        <RelationList decision={decision} />
      </Section>
      <Section title={classificationText.title}>
        <Classification decision={decision} />
      </Section>
      <Section title={historyText.title}>
        <DecisionHistory decision={decision} />
      </Section>
    </>
  )
}

function ProposedFields({
  decision,
  edit,
}: {
  readonly decision: Decision
  readonly edit: EditRecord<'decision'>
}) {
  return (
    <>
      <Form>
        <TextField
          label={text.title}
          value={decision.title}
          validate={(title) => (title.trim() === '' ? text.nameFault : undefined)}
          onCommit={(title) => edit({ title })}
        />
        <TextArea
          label={text.text}
          description={text.textHint}
          isProse
          rows={3}
          value={decision.text}
          onCommit={(value) => edit({ text: value })}
        />
        <Select
          label={text.nature}
          choices={natureChoices}
          value={decision.nature}
          onChange={(nature) => edit({ nature })}
        />
        <TextArea label={text.motives} value={decision.motives} onCommit={(motives) => edit({ motives })} />
        <TextArea
          label={text.optionsSetAside}
          description={text.optionsSetAsideHint}
          value={decision.optionsSetAside}
          onCommit={(optionsSetAside) => edit({ optionsSetAside })}
        />
        <FieldRow>
          <DatePicker
            label={historyText.proposedOn}
            value={decision.proposedOn}
            onCommit={(proposedOn) => edit({ proposedOn })}
          />
          {decision.meetingId === null && (
            <DatePicker
              label={text.takenOn}
              value={decision.date}
              onCommit={(date) => date !== null && edit({ date })}
            />
          )}
        </FieldRow>
      </Form>
      <Section title={capitalise(text.vote)}>
        <VoteFields decision={decision} edit={edit} />
      </Section>
    </>
  )
}
