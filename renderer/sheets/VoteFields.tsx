import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { FieldRow, Form } from '#renderer/ui/Form.tsx'
import { NumberField } from '#renderer/ui/NumberField.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import type { Decision } from '#shared/decisions/decision.ts'
import { decisionText as text } from '#shared/text/decisions.ts'
import { voteModeLabels } from '#shared/text/meeting-vocabulary.ts'
import { choicesOf } from './choices.ts'
import type { EditRecord } from './edit-record.ts'

const modeChoices = [{ id: 'none', label: text.noVoteMode }, ...choicesOf(voteModeLabels)] as const

/** How the committee decided; counts are asked only where there was a vote. */
export function VoteFields({
  decision,
  edit,
}: {
  readonly decision: Decision
  readonly edit: EditRecord<'decision'>
}) {
  const isConsultation = decision.meetingId === null && decision.voteMode === 'written'
  const hasCounts = decision.voteMode !== null && decision.voteMode !== 'consensus'
  return (
    <Form>
      <Select
        label={text.voteMode}
        choices={modeChoices}
        value={decision.voteMode ?? 'none'}
        onChange={(mode) => edit({ voteMode: mode === 'none' ? null : mode })}
      />
      {isConsultation && (
        <FieldRow>
          <DatePicker
            label={text.consultedFrom}
            value={decision.consultedFrom}
            onCommit={(consultedFrom) => edit({ consultedFrom })}
          />
          <DatePicker
            label={text.consultedUntil}
            value={decision.consultedUntil}
            onCommit={(consultedUntil) => edit({ consultedUntil })}
          />
        </FieldRow>
      )}
      {hasCounts && (
        <FieldRow>
          <NumberField
            label={text.votesFor}
            value={decision.votesFor}
            minValue={0}
            onCommit={(votesFor) => edit({ votesFor })}
          />
          <NumberField
            label={text.votesAgainst}
            value={decision.votesAgainst}
            minValue={0}
            onCommit={(votesAgainst) => edit({ votesAgainst })}
          />
          <NumberField
            label={text.abstentions}
            value={decision.abstentions}
            minValue={0}
            onCommit={(abstentions) => edit({ abstentions })}
          />
        </FieldRow>
      )}
      {hasCounts && (
        <NumberField
          label={text.votesNotTaking}
          value={decision.votesNotTaking}
          minValue={0}
          onCommit={(votesNotTaking) => edit({ votesNotTaking })}
        />
      )}
    </Form>
  )
}
