import { X } from 'lucide-react'
import { useMemo } from 'react'
import { ActionButton } from '#renderer/actions/ActionButton.tsx'
import { useData } from '#renderer/document/hooks.ts'
import { showDate, today, useShownDate } from '#renderer/sheets/today.ts'
import { IconButton } from '#renderer/ui/Button.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { TypedNowhere } from '#renderer/ui/typed.tsx'
import { dayText as text } from '#shared/text/timeline.ts'
import { DayChanges } from './DayChanges.tsx'
import { compareWith, showLine, useDayView } from './day-view.ts'
import { lifeOf } from './life.ts'
import { TimeTrack } from './TimeTrack.tsx'
import { useChangeDays } from './use-change-days.ts'

/** The life of the project as a line: the days on which something changes, the one that is shown, what changes on it. */
export function TimeLine() {
  const isShown = useDayView((view) => view.isLineShown)
  return isShown && <ShownLine />
}

function ShownLine() {
  const days = useChangeDays()
  const date = useShownDate()
  const reference = useDayView((view) => view.reference)
  const startedOn = useData((data) => [...data.project.values()][0]?.startedOn ?? null)
  const life = useMemo(
    () => lifeOf(days, [startedOn, today(), date, reference]),
    [days, startedOn, date, reference],
  )
  return (
    <section className="day-line" aria-label={text.line}>
      <TimeTrack
        days={days}
        life={life}
        date={date}
        reference={reference}
        onShow={(chosen) => showDate(chosen === today() ? null : chosen)}
        onCompare={compareWith}
      />
      <div className="day-line-foot">
        <DayChanges days={days} date={date} />
        {reference !== null && (
          <span className="day-reference">
            <span aria-hidden>{text.compareWith}</span>
            <TypedNowhere>
              <DatePicker
                label={text.compareWith}
                isLabelHidden
                value={reference}
                onCommit={(chosen) => chosen !== null && compareWith(chosen)}
              />
            </TypedNowhere>
          </span>
        )}
        <ActionButton id="day.events" size="s" variant="quiet" />
        <ActionButton id="day.compare" size="s" variant="quiet" />
        <IconButton icon={X} size="s" label={text.hideLine} onPress={() => showLine(false)} />
      </div>
    </section>
  )
}
