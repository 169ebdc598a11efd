import { type RadioGroupProps as RacProps, RadioGroup as RacRadioGroup, Radio } from 'react-aria-components'
import { FieldFrame, type FieldTexts, fieldProps } from './FieldFrame.tsx'
import { useReadOnly } from './lock.ts'
import './toggle.css'

type RadioChoice<Id extends string> = {
  readonly id: Id
  readonly label: string
  readonly note?: string | undefined
}

type RadioGroupProps<Id extends string> = FieldTexts &
  Omit<RacProps, 'children' | 'className' | 'style' | 'value' | 'onChange' | 'isInvalid'> & {
    readonly choices: readonly RadioChoice<Id>[]
    readonly value: Id | null
    readonly onChange: (value: Id) => void
    readonly isWide?: boolean
  }

/** One choice among two to five, all visible. */
export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const { label, isLabelHidden, description, errorMessage, choices, value, onChange, isWide, ...rest } = props
  const isReadOnly = useReadOnly(rest.isReadOnly)
  return (
    <RacRadioGroup
      {...rest}
      isReadOnly={isReadOnly}
      {...fieldProps({ label, isLabelHidden, errorMessage })}
      value={value}
      onChange={(id) => {
        const chosen = choices.find((choice) => choice.id === id)
        if (chosen !== undefined) onChange(chosen.id)
      }}
      className="ui-field"
      {...(isWide === true ? { 'data-wide': true } : {})}
    >
      <FieldFrame {...{ label, isLabelHidden, description, errorMessage, isRequired: rest.isRequired }}>
        <div className="ui-radios" data-orientation={rest.orientation ?? 'vertical'}>
          {choices.map((choice) => (
            <Radio key={choice.id} value={choice.id} className="ui-toggle">
              <span className="ui-toggle-dot" />
              <span>
                {choice.label}
                {choice.note !== undefined && <span className="ui-toggle-note">{choice.note}</span>}
              </span>
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </RacRadioGroup>
  )
}
