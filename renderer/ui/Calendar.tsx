import type { DateValue } from '@internationalized/date'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import {
  Button,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
  Calendar as RacCalendar,
} from 'react-aria-components'
import { Icon } from './Icon.tsx'
import './date.css'

/** A month of days, for the DatePicker; week from Monday in French. */
export function Calendar({ onChoose }: { readonly onChoose: (date: DateValue) => void }) {
  return (
    <RacCalendar className="ui-calendar" onChange={onChoose}>
      <header className="ui-calendar-head">
        <Button slot="previous" className="ui-input-part">
          <Icon icon={ChevronLeft} size="var(--icon)" />
        </Button>
        <CalendarHeading className="ui-calendar-title" />
        <Button slot="next" className="ui-input-part">
          <Icon icon={ChevronRight} size="var(--icon)" />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className="ui-calendar-weekday">{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => <CalendarCell date={date} className="ui-calendar-day" />}
        </CalendarGridBody>
      </CalendarGrid>
    </RacCalendar>
  )
}
