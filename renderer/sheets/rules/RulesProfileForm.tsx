import { perform } from '#renderer/actions/perform.ts'
import { currentData } from '#renderer/document/hooks.ts'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { Form, Section } from '#renderer/ui/Form.tsx'
import { NumberField } from '#renderer/ui/NumberField.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { Switch } from '#renderer/ui/Switch.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { RulesProfile } from '#shared/organisation/rules-profile.ts'
import { errorText } from '#shared/text/errors.ts'
import {
  deputyRuleLabels,
  majorityLabels,
  noticeCountingLabels,
  noticeEventLabels,
  quorumBasisLabels,
  quorumCountLabels,
} from '#shared/text/governance-vocabulary.ts'
import { rulesText as text, theRules } from '#shared/text/rules.ts'
import { choicesOf } from '../choices.ts'
import { DeleteButton } from '../DeleteButton.tsx'
import type { EditRecord } from '../edit-record.ts'
import { bodiesFollowing } from './bodies-following.ts'

type PartProps = { readonly profile: RulesProfile; readonly edit: EditRecord<'rulesProfile'> }

const deputyChoices = choicesOf(deputyRuleLabels)
const countingChoices = choicesOf(noticeCountingLabels)
const eventChoices = choicesOf(noticeEventLabels)
const basisChoices = choicesOf(quorumBasisLabels)
const countChoices = choicesOf(quorumCountLabels)
const majorityChoices = choicesOf(majorityLabels)

/** One profile of rules, edited in place. */
export function RulesProfileForm({ profile }: { readonly profile: RulesProfile }) {
  const edit: EditRecord<'rulesProfile'> = (patch) =>
    perform({ type: 'rules-profile.edit', id: profile.id, patch })
  return (
    <div className="rules-form ui-quiet">
      <Identity profile={profile} edit={edit} />
      <Deputies profile={profile} edit={edit} />
      <Notice profile={profile} edit={edit} />
      <Quorum profile={profile} edit={edit} />
    </div>
  )
}

function Identity({ profile, edit }: PartProps) {
  return (
    <Section
      title={profile.name}
      actions={
        <DeleteButton
          label={text.remove}
          name={theRules(profile.name)}
          size="s"
          refusal={() => refusalOf(profile)}
          onDelete={() => perform({ type: 'rules-profile.delete', id: profile.id })}
        />
      }
    >
      <Form layout="inline">
        <TextField
          label={text.name}
          value={profile.name}
          validate={(name) => (name.trim() === '' ? text.nameFault : undefined)}
          onCommit={(name) => edit({ name })}
        />
        <TextField
          label={text.source}
          description={text.sourceHint}
          value={profile.source}
          onCommit={(source) => edit({ source })}
        />
        <DatePicker label={text.asOf} value={profile.asOf} onCommit={(asOf) => edit({ asOf })} />
        <TextArea label={text.note} isWide value={profile.note} onCommit={(note) => edit({ note })} />
      </Form>
    </Section>
  )
}

function Deputies({ profile, edit }: PartProps) {
  return (
    <Section title={text.deputies}>
      <Form layout="inline">
        {(['deputyOfOfficer', 'deputyOfElected', 'deputyOfQualified'] as const).map((field) => (
          <Select
            key={field}
            label={text[field]}
            choices={deputyChoices}
            value={profile[field]}
            onChange={(rule) => edit({ [field]: rule })}
          />
        ))}
        <NumberField
          label={text.proxiesPerHolder}
          description={text.proxiesHint}
          value={profile.proxiesPerHolder}
          minValue={0}
          maxValue={100}
          onCommit={(proxiesPerHolder) => proxiesPerHolder !== null && edit({ proxiesPerHolder })}
        />
      </Form>
    </Section>
  )
}

function Notice({ profile, edit }: PartProps) {
  return (
    <Section title={text.notice}>
      <Form layout="inline">
        <NumberField
          label={text.noticeDays}
          unit={text.noticeUnit}
          value={profile.noticeDays}
          minValue={0}
          maxValue={365}
          onCommit={(noticeDays) => noticeDays !== null && edit({ noticeDays })}
        />
        <Select
          label={text.noticeCounting}
          choices={countingChoices}
          value={profile.noticeCounting}
          onChange={(noticeCounting) => edit({ noticeCounting })}
        />
        <Select
          label={text.noticeEvent}
          choices={eventChoices}
          value={profile.noticeEvent}
          onChange={(noticeEvent) => edit({ noticeEvent })}
        />
        <NumberField
          label={text.secondCallDays}
          description={text.secondCallHint}
          unit={text.noticeUnit}
          value={profile.secondCallDays}
          minValue={0}
          maxValue={365}
          onCommit={(secondCallDays) => edit({ secondCallDays })}
        />
      </Form>
    </Section>
  )
}

function Quorum({ profile, edit }: PartProps) {
  return (
    <Section title={text.quorum}>
      <Form layout="inline">
        <Select
          label={text.quorumBasis}
          choices={basisChoices}
          value={profile.quorumBasis}
          onChange={(quorumBasis) => edit({ quorumBasis })}
        />
        <Select
          label={text.quorumCounts}
          choices={countChoices}
          value={profile.quorumCounts}
          onChange={(quorumCounts) => edit({ quorumCounts })}
        />
        <Select
          label={text.majority}
          choices={majorityChoices}
          value={profile.majority}
          onChange={(majority) => edit({ majority })}
        />
        <Switch
          label={text.castingVote}
          isSelected={profile.castingVote}
          onChange={(castingVote) => edit({ castingVote })}
        />
      </Form>
    </Section>
  )
}

/** The answer that the command would give, told before the question rather than after it. */
function refusalOf(profile: RulesProfile): string | null {
  const count = bodiesFollowing(currentData(), profile.id)
  return count === 0 ? null : errorText({ code: 'profile-in-use', params: { count } }).message
}
