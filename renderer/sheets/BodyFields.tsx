import { Scale } from 'lucide-react'
import { useMemo, useState } from 'react'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { currentData, useData } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { CheckboxGroup } from '#renderer/ui/CheckboxGroup.tsx'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { Form, Section } from '#renderer/ui/Form.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { checkNumberPattern, nextNumber } from '#shared/decisions/numbering.ts'
import type { Body } from '#shared/organisation/body.ts'
import { letterheadUnlessChosen } from '#shared/organisation/letterheads.ts'
import { nextNumberIs, patternFaults, bodyText as text } from '#shared/text/bodies.ts'
import { unlessChosen } from '#shared/text/letterheads.ts'
import { rulesOrigin, rulesText } from '#shared/text/rules.ts'
import { bodyKindLabels, levelLabels } from '#shared/text/vocabulary.ts'
import { choicesOf, entityChoices } from './choices.ts'
import type { EditRecord } from './edit-record.ts'
import { LetterheadField } from './letterheads/LetterheadField.tsx'
import { RulesDialog } from './rules/RulesDialog.tsx'
import { useShownDate } from './today.ts'

type FieldsProps = { readonly body: Body; readonly edit: EditRecord<'body'> }

const levelChoices = choicesOf(levelLabels)
// In the order of the vocabulary, which is that of `bodyKinds`: the set is kept in this order.
const kindChoices = choicesOf(bodyKindLabels)

/** What the body is called and where it belongs. */
export function BodyIdentity({ body, edit }: FieldsProps) {
  const entity = useData((data) => data.entity)
  const entities = useMemo(() => entityChoices({ entity }), [entity])
  return (
    <Form layout="inline">
      <TextField label={text.sigle} value={body.sigle} onCommit={(sigle) => edit({ sigle })} />
      <Select
        label={text.level}
        choices={levelChoices}
        value={body.level}
        onChange={(level) => edit({ level })}
      />
      <ComboBox
        label={text.host}
        choices={entities}
        value={body.hostEntityId}
        emptyText={text.noneFound}
        onChange={(hostEntityId) => edit({ hostEntityId })}
      />
      <DatePicker label={text.from} value={body.from} onCommit={(from) => edit({ from })} />
      <DatePicker label={text.to} value={body.to} onCommit={(to) => edit({ to })} />
    </Form>
  )
}

/** What the body is for and how it works. */
export function BodyWorking({ body, edit }: FieldsProps) {
  return (
    <Section title={text.working}>
      <Form layout="inline">
        <BodyKinds body={body} edit={edit} />
        <TextArea
          label={text.mission}
          value={body.mission}
          isWide
          onCommit={(mission) => edit({ mission })}
        />
        <TextField label={text.act} isWide value={body.act} onCommit={(act) => edit({ act })} />
        <TextField
          label={text.frequency}
          isWide
          value={body.frequency}
          onCommit={(frequency) => edit({ frequency })}
        />
        <BodyRules body={body} edit={edit} />
        <NumberPattern body={body} edit={edit} />
        <BodyLetterhead body={body} edit={edit} />
      </Form>
    </Section>
  )
}

const noRules = 'none'

/** The rules that the body follows, and where they are written. */
function BodyRules({ body, edit }: FieldsProps) {
  const profiles = useData((data) => data.rulesProfile)
  const profile = profiles.get(body.rulesProfileId ?? '')
  const choices = useMemo(
    () => [
      { id: noRules, label: rulesText.none },
      ...[...profiles.values()]
        .sort((a, b) => a.name.localeCompare(b.name, 'fr'))
        .map(({ id, name }) => ({ id, label: name })),
    ],
    [profiles],
  )
  return (
    <>
      <Select
        label={rulesText.onBody}
        isWide
        choices={choices}
        value={profile?.id ?? noRules}
        description={profile === undefined ? rulesText.noneHint : rulesOrigin(profile)}
        onChange={(id) => edit({ rulesProfileId: profiles.get(id)?.id ?? null })}
      />
      <div className="member-gestures">
        <Button
          size="s"
          icon={Scale}
          onPress={() =>
            openDialog((onClose) => <RulesDialog profileId={profile?.id ?? null} onClose={onClose} />)
          }
        >
          {rulesText.edit}
        </Button>
      </div>
    </>
  )
}

/** Under which letterhead its documents begin. */
function BodyLetterhead({ body, edit }: FieldsProps) {
  const otherwise = useData((data) => letterheadUnlessChosen(data, body)?.name ?? null)
  return (
    <LetterheadField
      value={body.letterheadId}
      unlessChosen={unlessChosen(otherwise)}
      onChange={(letterheadId) => edit({ letterheadId })}
    />
  )
}

/** A set: in a small project one committee is both steering and operational. It never becomes empty. */
function BodyKinds({ body, edit }: FieldsProps) {
  const [isRefused, setRefused] = useState(false)
  return (
    <CheckboxGroup
      label={text.kinds}
      isWide
      choices={kindChoices}
      value={body.kinds}
      errorMessage={isRefused ? text.kindsFault : undefined}
      onBlur={() => setRefused(false)}
      onChange={(kinds) => {
        setRefused(kinds.length === 0)
        if (kinds.length > 0) void edit({ kinds })
      }}
    />
  )
}

/** How decisions are numbered, with the number that the next one would get, while it is being typed. */
function NumberPattern({ body, edit }: FieldsProps) {
  const date = useShownDate()
  return (
    <TextField
      label={text.numberPattern}
      isWide
      value={body.numberPattern}
      validate={(numberPattern) => {
        const checked = checkNumberPattern(numberPattern)
        return checked.ok ? undefined : patternFaults[checked.error]
      }}
      describe={(numberPattern) => {
        const decisions = currentData().decision.values()
        return nextNumberIs(nextNumber({ ...body, numberPattern }, decisions, date, 1).number)
      }}
      onCommit={(numberPattern) => edit({ numberPattern })}
    />
  )
}
