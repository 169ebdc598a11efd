import { ActionButton } from '#renderer/actions/ActionButton.tsx'
import { showDate, today, useShownDate } from '#renderer/sheets/today.ts'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { TypedNowhere } from '#renderer/ui/typed.tsx'
import { dayText as text } from '#shared/text/timeline.ts'
import './day.css'

/** The day as of which everything is shown: typed, chosen, or reached from change to change. */
export function DayControl() {
  const date = useShownDate()
  return (
    <fieldset className="day-control" aria-label={text.group} data-other={date !== today()}>
      <ActionButton id="day.previous-change" isIconOnly />
      <TypedNowhere>
        <DatePicker
          label={text.shown}
          isLabelHidden
          value={date}
          onCommit={(chosen) => showDate(chosen === null || chosen === today() ? null : chosen)}
        />
      </TypedNowhere>
      <ActionButton id="day.next-change" isIconOnly />
      <ActionButton id="day.line" isIconOnly />
    </fieldset>
  )
}
