import { useMemo } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { seatText as text } from '#shared/text/bodies.ts'
import { seatKindLabels, seatRoleLabels, voiceLabels } from '#shared/text/vocabulary.ts'
import { choicesOf, entityChoices, functionChoices, postChoices } from './choices.ts'
import { fieldsOf, type SeatDraft, withKind } from './seat-draft.ts'

const kindChoices = choicesOf(seatKindLabels)
const roleChoices = choicesOf(seatRoleLabels)
const voiceChoices = choicesOf(voiceLabels)

type SeatFieldsProps = {
  readonly value: SeatDraft
  readonly edit: (patch: Partial<SeatDraft>) => unknown
  /** In a dialog, where nothing is kept before the end, each keystroke counts. */
  readonly isDraft?: boolean
}

/** What a seat is, and what or whom it stands for. */
export function SeatFields({ value, edit, isDraft = false }: SeatFieldsProps) {
  const keepCondition = (condition: string) => edit({ condition })
  return (
    <>
      <Select
        label={text.kind}
        choices={kindChoices}
        value={value.kind}
        autoFocus={isDraft}
        onChange={(kind) => edit(isDraft ? withKind(value, kind) : { kind })}
      />
      <Select
        label={text.role}
        choices={roleChoices}
        value={value.role}
        onChange={(role) => edit({ role })}
      />
      <Select
        label={text.voice}
        choices={voiceChoices}
        value={value.voice}
        onChange={(voice) => edit({ voice })}
      />
      <StandsFor value={value} edit={edit} isDraft={isDraft} />
      <TextField
        label={text.condition}
        description={isDraft ? text.conditionHint : undefined}
        value={value.condition}
        {...(isDraft ? { onChange: keepCondition } : { onCommit: keepCondition })}
      />
    </>
  )
}

function StandsFor({ value, edit, isDraft }: SeatFieldsProps & { readonly isDraft: boolean }) {
  const data = useData()
  const posts = useMemo(() => postChoices(data), [data])
  const entities = useMemo(() => entityChoices(data), [data])
  const functions = useMemo(() => functionChoices(data), [data])
  const { hasPost, hasLabel } = fieldsOf(value)
  const keep = (label: string) => edit({ label })
  return (
    <>
      {hasPost && (
        <ComboBox
          label={text.post}
          description={posts.length === 0 ? text.noPosts : text.postHint}
          choices={posts}
          value={value.postId}
          emptyText={text.noneFound}
          onChange={(postId) => edit({ postId })}
        />
      )}
      {hasLabel && (
        <>
          <TextField
            label={text.label}
            description={text.labelHint}
            value={value.label}
            {...(isDraft ? { onChange: keep } : { onCommit: keep })}
          />
          <ComboBox
            label={text.jobFunction}
            description={isDraft ? text.functionHint : undefined}
            choices={functions}
            value={value.functionId}
            emptyText={text.noneFound}
            onChange={(functionId) => edit({ functionId })}
          />
          <ComboBox
            label={text.entity}
            choices={entities}
            value={value.entityId}
            emptyText={text.noneFound}
            onChange={(entityId) => edit({ entityId })}
          />
        </>
      )}
    </>
  )
}
