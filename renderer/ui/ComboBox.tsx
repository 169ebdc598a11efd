import { ChevronDown } from 'lucide-react'
import { useContext, useState } from 'react'
import {
  Button,
  ComboBoxStateContext,
  Group,
  Input,
  ListBox,
  ComboBox as RacComboBox,
  type ComboBoxProps as RacProps,
} from 'react-aria-components'
import { FieldFrame, type FieldTexts, fieldProps, noPlaceholder } from './FieldFrame.tsx'
import { ReadOnlyField } from './Form.tsx'
import { Icon } from './Icon.tsx'
import { useReadOnly } from './lock.ts'
import { MatchesContext } from './matching.ts'
import { type Choice, Option } from './Option.tsx'
import { Popover } from './Popover.tsx'

type ComboBoxProps<Id extends string> = FieldTexts &
  Omit<
    RacProps<Choice>,
    | 'children'
    | 'className'
    | 'style'
    | 'value'
    | 'onChange'
    | 'defaultItems'
    | 'items'
    | 'defaultFilter'
    | 'isInvalid'
  > & {
    readonly choices: readonly Choice<Id>[]
    readonly value: Id | null
    /** Null when the field was emptied. */
    readonly onChange: (value: Id | null) => void
    readonly placeholder?: string | undefined
    /** Said when nothing matches what is typed. */
    readonly emptyText: string
    readonly isWide?: boolean
  }

// React Aria filters by the label only, since the label is what it writes in the field.
function searchedTexts(choices: readonly Choice[]): ReadonlyMap<string, string> {
  return new Map(choices.map(({ label, note }) => [label, note === undefined ? label : `${label} ${note}`]))
}

/** One choice among many: a click opens, typing filters by the beginnings of words, accents aside. */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const {
    label,
    isLabelHidden,
    description,
    errorMessage,
    choices,
    value,
    onChange,
    placeholder,
    emptyText,
    isWide,
    onFocusChange,
    ...rest
  } = props
  const [isUsed, setUsed] = useState(false)
  // React Aria builds every option before showing any: the thousands of a large document only once the field is entered.
  const offered = isUsed ? choices : choices.filter(({ id }) => id === value)
  const searched = searchedTexts(offered)
  const matches = useContext(MatchesContext)
  if (useReadOnly(rest.isReadOnly))
    return <ReadOnlyField label={label}>{offered[0]?.label ?? ''}</ReadOnlyField>
  return (
    <RacComboBox
      {...rest}
      {...fieldProps({ label, isLabelHidden, errorMessage })}
      onFocusChange={(isFocused) => {
        setUsed(isFocused)
        onFocusChange?.(isFocused)
      }}
      defaultItems={offered}
      defaultFilter={(text, typed) => typed === '' || matches(typed, searched.get(text) ?? text)}
      allowsEmptyCollection
      value={value}
      onChange={(key) => onChange(choices.find((choice) => choice.id === key)?.id ?? null)}
      className="ui-field"
      {...(isWide === true ? { 'data-wide': true } : {})}
    >
      <FieldFrame {...{ label, isLabelHidden, description, errorMessage, isRequired: rest.isRequired }}>
        <Group className="ui-input ui-input-group">
          <Field placeholder={placeholder} />
          <Button className="ui-input-part">
            <Icon icon={ChevronDown} size="0.875rem" />
          </Button>
        </Group>
      </FieldFrame>
      <Popover>
        <ListBox<Choice>
          className="ui-options"
          renderEmptyState={() => <div className="ui-options-empty">{emptyText}</div>}
        >
          {(choice) => <Option choice={choice} />}
        </ListBox>
      </Popover>
    </RacComboBox>
  )
}

// Opened by a click, typing or the arrow, not by the focus: a list would open under each Tab, and over each dialog.
function Field({ placeholder }: { readonly placeholder: string | undefined }) {
  const state = useContext(ComboBoxStateContext)
  return (
    <Input
      placeholder={placeholder ?? noPlaceholder}
      onClick={() => state?.isOpen === false && state.open(null, 'manual')}
    />
  )
}
