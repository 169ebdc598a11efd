import { DateInput, DateSegment, DateField as RacDateField } from 'react-aria-components'
import { boundProps, type DateBounds, type DateFieldProps, keysOf, useDateDraft } from './date-props.ts'
import { FieldFrame, fieldProps } from './FieldFrame.tsx'
import { readOnlyProps, useReadOnly } from './lock.ts'
import './date.css'

/** The editable day, month and year, or hour and minute. */
export function Segments({ className }: { readonly className: string }) {
  return (
    <DateInput className={`ui-segments ${className}`}>
      {(segment) => <DateSegment segment={segment} className="ui-segment" />}
    </DateInput>
  )
}

/** A date typed figure by figure, without a calendar. */
export function DateField(props: DateFieldProps & DateBounds) {
  const { label, isLabelHidden, description, errorMessage, value, onCommit, min, max, isWide, ...rest } =
    props
  const { draft, props: dateProps } = useDateDraft({ label, value, onCommit, isReadOnly: rest.isReadOnly })
  const fault = errorMessage ?? draft.error
  const isReadOnly = useReadOnly(rest.isReadOnly)
  return (
    <RacDateField
      {...rest}
      {...readOnlyProps(isReadOnly)}
      {...fieldProps({ label, isLabelHidden, errorMessage: fault })}
      {...boundProps({ min, max })}
      {...dateProps}
      onKeyDown={keysOf(draft)}
      granularity="day"
      shouldForceLeadingZeros
      className="ui-field"
      {...(isWide === true ? { 'data-wide': true } : {})}
    >
      <FieldFrame
        {...{ label, isLabelHidden, description, errorMessage: fault, isRequired: rest.isRequired }}
      >
        <Segments className="ui-input" />
      </FieldFrame>
    </RacDateField>
  )
}
