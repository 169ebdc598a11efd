import { ChevronDown } from 'lucide-react'
import {
  Button,
  ListBox,
  type SelectProps as RacProps,
  Select as RacSelect,
  SelectValue,
} from 'react-aria-components'
import { FieldFrame, type FieldTexts, fieldProps } from './FieldFrame.tsx'
import { ReadOnlyField } from './Form.tsx'
import { Icon } from './Icon.tsx'
import { useReadOnly } from './lock.ts'
import { type Choice, Option } from './Option.tsx'
import { Popover } from './Popover.tsx'
import './Select.css'

type SelectProps<Id extends string> = FieldTexts &
  Omit<
    RacProps<Choice>,
    'children' | 'className' | 'style' | 'value' | 'onChange' | 'placeholder' | 'items' | 'isInvalid'
  > & {
    readonly choices: readonly Choice<Id>[]
    readonly value: Id | null
    readonly onChange: (value: Id) => void
    /** Shown while nothing is chosen. */
    readonly placeholder?: string | undefined
    readonly isWide?: boolean
    /** False where it chooses what is shown, and nothing of the document. */
    readonly keeps?: boolean
  }

/** One choice among a few (up to about ten; beyond, use a ComboBox). */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const {
    label,
    isLabelHidden,
    description,
    errorMessage,
    choices,
    value,
    onChange,
    placeholder,
    isWide,
    keeps = true,
    ...rest
  } = props
  // It cannot be opened, so that it is text like any other.
  if (useReadOnly(false, keeps)) {
    const chosen = choices.find(({ id }) => id === value)
    return <ReadOnlyField label={label}>{chosen?.label ?? placeholder ?? ''}</ReadOnlyField>
  }
  return (
    <RacSelect
      {...rest}
      {...fieldProps({ label, isLabelHidden, errorMessage })}
      value={value}
      onChange={(key) => {
        const chosen = choices.find((choice) => choice.id === key)
        if (chosen !== undefined) onChange(chosen.id)
      }}
      placeholder={placeholder ?? ''}
      className="ui-field"
      {...(isWide === true ? { 'data-wide': true } : {})}
    >
      <FieldFrame {...{ label, isLabelHidden, description, errorMessage, isRequired: rest.isRequired }}>
        <Button className="ui-input ui-select">
          <SelectValue<Choice> className="ui-select-value">
            {({ selectedItems, isPlaceholder }) => (isPlaceholder ? placeholder : selectedItems[0]?.label)}
          </SelectValue>
          <Icon icon={ChevronDown} size="0.875rem" />
        </Button>
      </FieldFrame>
      <Popover>
        <ListBox items={choices} className="ui-options">
          {(choice) => <Option choice={choice} />}
        </ListBox>
      </Popover>
    </RacSelect>
  )
}
