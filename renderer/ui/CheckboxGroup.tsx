import { CheckboxGroup as RacCheckboxGroup, type CheckboxGroupProps as RacProps } from 'react-aria-components'
import { Checkbox } from './Checkbox.tsx'
import { FieldFrame, type FieldTexts, fieldProps } from './FieldFrame.tsx'

type CheckboxGroupProps<Id extends string> = FieldTexts &
  Omit<RacProps, 'children' | 'className' | 'style' | 'value' | 'onChange' | 'isInvalid'> & {
    readonly choices: readonly { readonly id: Id; readonly label: string }[]
    readonly value: readonly Id[]
    /** Those that are ticked now, in the order of the choices. */
    readonly onChange: (value: readonly Id[]) => void
    readonly isWide?: boolean
  }

/** Several choices among a few, all visible. */
export function CheckboxGroup<Id extends string>(props: CheckboxGroupProps<Id>) {
  const { label, isLabelHidden, description, errorMessage, choices, value, onChange, isWide, ...rest } = props
  return (
    <RacCheckboxGroup
      {...rest}
      {...fieldProps({ label, isLabelHidden, errorMessage })}
      value={[...value]}
      onChange={(ticked) => onChange(choices.flatMap(({ id }) => (ticked.includes(id) ? [id] : [])))}
      className="ui-field"
      {...(isWide === true ? { 'data-wide': true } : {})}
    >
      <FieldFrame {...{ label, isLabelHidden, description, errorMessage, isRequired: rest.isRequired }}>
        <div className="ui-radios">
          {choices.map((choice) => (
            <Checkbox key={choice.id} value={choice.id} label={choice.label} />
          ))}
        </div>
      </FieldFrame>
    </RacCheckboxGroup>
  )
}
