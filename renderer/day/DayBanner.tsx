import { ActionButton } from '#renderer/actions/ActionButton.tsx'
import { today, useShownDate } from '#renderer/sheets/today.ts'
import { Callout } from '#renderer/ui/Callout.tsx'
import { shownDayTitle, dayText as text } from '#shared/text/timeline.ts'

/** Says that the shown day is not today, what an edit does there, and how to come back; aloud too, when it appears. */
export function DayBanner() {
  const date = useShownDate()
  return (
    <div role="status">
      {date !== today() && (
        <section className="app-banner day-banner" aria-label={text.group}>
          <Callout
            tone="attention"
            title={shownDayTitle(date, today())}
            actions={<ActionButton id="day.today" size="s" />}
          >
            {text.edits}
          </Callout>
        </section>
      )}
    </div>
  )
}
