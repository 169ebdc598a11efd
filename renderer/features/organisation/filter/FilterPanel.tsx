import { useMemo } from 'react'
import { clearFilter, filterView, focusView } from '#renderer/canvas/view-filter.ts'
import { useData } from '#renderer/document/hooks.ts'
import { allNodeChoices, nodeOf } from '#renderer/sheets/choices.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { CheckboxGroup } from '#renderer/ui/CheckboxGroup.tsx'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { FieldRow, Form } from '#renderer/ui/Form.tsx'
import { LockContext } from '#renderer/ui/lock.ts'
import { NumberField } from '#renderer/ui/NumberField.tsx'
import { TypedNowhere } from '#renderer/ui/typed.tsx'
import { bodyKinds } from '#shared/organisation/body.ts'
import { entityKinds } from '#shared/organisation/entity.ts'
import { levels } from '#shared/organisation/level.ts'
import { mostSteps, type View, viewStates } from '#shared/organisation/view.ts'
import { isFiltering, isFocused } from '#shared/organisation/view-content.ts'
import { organisationText } from '#shared/text/organisation.ts'
import { capitalise } from '#shared/text/terms.ts'
import { stateLabels, filterText as text } from '#shared/text/view-filter.ts'
import { bodyKindLabels, entityKindLabels, levelLabels } from '#shared/text/vocabulary.ts'

/** What comes forward, at work at once; it can be asked of a document that can only be read, which then forgets it. */
export function FilterPanel({ view }: { readonly view: View }) {
  const body = useData((data) => data.body)
  const entity = useData((data) => data.entity)
  const kinds = useMemo(() => kindsOf(body.values(), entity.values()), [body, entity])
  return (
    <LockContext value={false}>
      <h2>{text.title}</h2>
      <p>{text.note}</p>
      <Form>
        <CheckboxGroup
          label={text.levels}
          value={view.keptLevels}
          choices={levels.map((id) => ({ id, label: levelLabels[id] }))}
          onChange={(keptLevels) => void filterView({ keptLevels })}
        />
        <CheckboxGroup
          label={text.states}
          value={view.keptStates}
          choices={viewStates.map((id) => ({ id, label: stateLabels[id] }))}
          onChange={(keptStates) => void filterView({ keptStates })}
        />
        {view.keptStates.includes('ending') && (
          <TypedNowhere>
            <NumberField
              label={text.months}
              unit={text.monthsUnit}
              value={view.endingMonths}
              minValue={1}
              maxValue={60}
              onCommit={(months) => filterView({ endingMonths: months ?? view.endingMonths })}
            />
          </TypedNowhere>
        )}
        <CheckboxGroup
          label={text.bodies}
          value={view.keptBodyKinds}
          choices={kinds.bodies}
          onChange={(keptBodyKinds) => void filterView({ keptBodyKinds })}
        />
        <CheckboxGroup
          label={text.entities}
          value={view.keptEntityKinds}
          choices={kinds.entities}
          onChange={(keptEntityKinds) => void filterView({ keptEntityKinds })}
        />
        <FocusFields view={view} />
      </Form>
      <Button
        size="s"
        variant="quiet"
        disabledReason={isFiltering(view) || isFocused(view) ? undefined : text.nothingToClear}
        onPress={() => void clearFilter()}
      >
        {text.clear}
      </Button>
    </LockContext>
  )
}

function FocusFields({ view }: { readonly view: View }) {
  const data = useData()
  const choices = useMemo(() => allNodeChoices(data), [data])
  const { focusEntityId, focusBodyId, focusSteps } = view
  const value =
    focusBodyId !== null
      ? (`body ${focusBodyId}` as const)
      : focusEntityId !== null
        ? (`entity ${focusEntityId}` as const)
        : null
  return (
    <FieldRow>
      <ComboBox
        label={text.around}
        choices={choices}
        value={value}
        emptyText={organisationText.noneFound}
        onChange={(key) => {
          const node = key === null ? null : nodeOf(key)
          void focusView({
            focusEntityId: node?.type === 'entity' ? node.id : null,
            focusBodyId: node?.type === 'body' ? node.id : null,
            focusSteps,
          })
        }}
      />
      <TypedNowhere>
        <NumberField
          label={text.steps}
          unit={text.stepsUnit}
          value={focusSteps}
          minValue={0}
          maxValue={mostSteps}
          onCommit={(steps) => focusView({ focusEntityId, focusBodyId, focusSteps: steps ?? 1 })}
        />
      </TypedNowhere>
    </FieldRow>
  )
}

/** The kinds that there are: what could not be found is not asked. */
function kindsOf(
  bodies: Iterable<{ readonly kinds: readonly string[] }>,
  entities: Iterable<{ readonly kind: string }>,
) {
  const ofBodies = new Set([...bodies].flatMap(({ kinds }) => kinds))
  const ofEntities = new Set([...entities].map(({ kind }) => kind))
  return {
    bodies: bodyKinds
      .filter((kind) => ofBodies.has(kind))
      .map((id) => ({ id, label: capitalise(bodyKindLabels[id].label) })),
    entities: entityKinds
      .filter((kind) => ofEntities.has(kind))
      .map((id) => ({ id, label: capitalise(entityKindLabels[id].short) })),
  }
}
