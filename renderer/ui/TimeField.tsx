import { useMemo } from 'react'
import { TimeField as RacTimeField } from 'react-aria-components'
import { Segments } from './DateField.tsx'
import { type DateFieldProps, keysOf } from './date-props.ts'
import { FieldFrame, fieldProps } from './FieldFrame.tsx'
import { isoOfTime, timeOfIso } from './iso-date.ts'
import { readOnlyProps, useReadOnly } from './lock.ts'
import { type DraftText, useDraft } from './use-draft.ts'

/** A time as a text is '14:30', as in the field. */
function timeText(label: string, isNever = false): DraftText<string | null> {
  return {
    label,
    isNever,
    write: (time) => time ?? '',
    read: (text) => (timeOfIso(text) === null ? null : text),
  }
}

/** A time of day on 24 hours, as '14:30'. */
export function TimeField(props: DateFieldProps) {
  const { label, isLabelHidden, description, errorMessage, value, onCommit, isWide, ...rest } = props
  const draft = useDraft({ value, onCommit, text: timeText(label, rest.isReadOnly) })
  const fault = errorMessage ?? draft.error
  const isReadOnly = useReadOnly(rest.isReadOnly)
  const time = useMemo(() => timeOfIso(draft.shown), [draft.shown])
  return (
    <RacTimeField
      {...rest}
      {...readOnlyProps(isReadOnly)}
      {...fieldProps({ label, isLabelHidden, errorMessage: fault })}
      granularity="minute"
      hourCycle={24}
      shouldForceLeadingZeros
      value={time}
      onChange={(next) => draft.change(next === null ? null : isoOfTime(next))}
      onBlur={() => draft.commit()}
      onKeyDown={keysOf(draft)}
      className="ui-field"
      {...(isWide === true ? { 'data-wide': true } : {})}
    >
      <FieldFrame
        {...{ label, isLabelHidden, description, errorMessage: fault, isRequired: rest.isRequired }}
      >
        <Segments className="ui-input" />
      </FieldFrame>
    </RacTimeField>
  )
}
