import { CalendarDays } from 'lucide-react'
import { Button, Dialog, Group, DatePicker as RacDatePicker } from 'react-aria-components'
import { Calendar } from './Calendar.tsx'
import { Segments } from './DateField.tsx'
import {
  boundProps,
  type DateBounds,
  type DateFieldProps,
  keysOf,
  type LiveDate,
  useDateDraft,
} from './date-props.ts'
import { FieldFrame, fieldProps } from './FieldFrame.tsx'
import { Icon } from './Icon.tsx'
import { isoOfDate } from './iso-date.ts'
import { readOnlyProps, useReadOnly } from './lock.ts'
import { Popover } from './Popover.tsx'

/** A date, typed or chosen in a calendar. */
export function DatePicker(props: DateFieldProps & DateBounds & LiveDate) {
  const {
    label,
    isLabelHidden,
    description,
    errorMessage,
    value,
    onCommit,
    onChange,
    min,
    max,
    isWide,
    ...rest
  } = props
  const { draft, props: dateProps } = useDateDraft({
    label,
    value,
    onCommit,
    onChange,
    isReadOnly: rest.isReadOnly,
  })
  const fault = errorMessage ?? draft.error
  const isReadOnly = useReadOnly(rest.isReadOnly)
  return (
    <RacDatePicker
      {...rest}
      {...readOnlyProps(isReadOnly)}
      {...fieldProps({ label, isLabelHidden, errorMessage: fault })}
      {...boundProps({ min, max })}
      {...dateProps}
      granularity="day"
      shouldForceLeadingZeros
      className="ui-field"
      {...(isWide === true ? { 'data-wide': true } : {})}
    >
      <FieldFrame
        {...{ label, isLabelHidden, description, errorMessage: fault, isRequired: rest.isRequired }}
      >
        {/* Captured: the segments inside keep all keys for themselves. */}
        <Group className="ui-input ui-input-group" onKeyDownCapture={keysOf(draft)}>
          <Segments className="ui-segments-grow" />
          <Button className="ui-input-part">
            <Icon icon={CalendarDays} size="0.875rem" />
          </Button>
        </Group>
      </FieldFrame>
      <Popover>
        <Dialog className="ui-calendar-dialog">
          <Calendar
            onChoose={(date) => {
              draft.change(isoOfDate(date))
              draft.commit()
            }}
          />
        </Dialog>
      </Popover>
    </RacDatePicker>
  )
}
