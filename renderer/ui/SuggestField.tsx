import { ChevronDown } from 'lucide-react'
import { useContext } from 'react'
import { Button, ComboBox, Group, Input, ListBox } from 'react-aria-components'
import { FieldFrame, type FieldTexts, fieldProps, noPlaceholder } from './FieldFrame.tsx'
import { ReadOnlyField } from './Form.tsx'
import { Icon } from './Icon.tsx'
import { useReadOnly } from './lock.ts'
import { MatchesContext } from './matching.ts'
import { Option } from './Option.tsx'
import { Popover } from './Popover.tsx'
import { type Commit, plainText, useDraft } from './use-draft.ts'

type SuggestFieldProps = FieldTexts & {
  readonly value: string
  /** What was written elsewhere and may serve again. */
  readonly suggestions: readonly string[]
  /** Once, on blur or Enter, when it changed. */
  readonly onCommit: Commit<string>
}

/** One line of text, free, which proposes what was written before. */
export function SuggestField(props: SuggestFieldProps) {
  const { label, isLabelHidden, description, value, suggestions, onCommit } = props
  const draft = useDraft({ value, onCommit, text: plainText(label) })
  const matches = useContext(MatchesContext)
  if (useReadOnly(undefined, true)) return <ReadOnlyField label={label}>{value}</ReadOnlyField>
  return (
    <ComboBox
      allowsCustomValue
      {...fieldProps({ label, isLabelHidden, errorMessage: draft.error })}
      defaultItems={suggestions.map((text) => ({ id: text, label: text }))}
      defaultFilter={(text, typed) => typed === '' || matches(typed, text)}
      inputValue={draft.shown}
      onInputChange={(text) => text !== draft.shown && draft.change(text)}
      onBlur={draft.commit}
      className="ui-field"
    >
      <FieldFrame {...{ label, isLabelHidden, description, errorMessage: draft.error }}>
        <Group className="ui-input ui-input-group">
          <Input
            placeholder={noPlaceholder}
            onKeyDown={(event) => {
              if (event.key === 'Enter') draft.commit()
            }}
          />
          {suggestions.length > 0 && (
            <Button className="ui-input-part">
              <Icon icon={ChevronDown} size="0.875rem" />
            </Button>
          )}
        </Group>
      </FieldFrame>
      <Popover>
        <ListBox className="ui-options">
          {(choice: { readonly id: string; readonly label: string }) => <Option choice={choice} />}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
