import { Button } from '#renderer/ui/Button.tsx'
import { Callout } from '#renderer/ui/Callout.tsx'
import { isWithin, type Period } from '#shared/kit/period.ts'
import { type AbsentThing, absenceText, seeItOn } from '#shared/text/bodies.ts'
import { showDate, today, useShownDate } from './today.ts'

/** Says that what a sheet is about does not exist on the shown day, and leads to the nearest day on which it does. */
export function AbsenceCallout({ period, thing }: { readonly period: Period; readonly thing: AbsentThing }) {
  const date = useShownDate()
  const absence = absenceText(period, date, thing)
  const near = period.from !== null && date < period.from ? period.from : period.to
  if (absence === null) return null
  return (
    <div>
      <Callout
        tone="attention"
        actions={
          near !== null &&
          isWithin(period, near) && (
            <Button size="s" onPress={() => showDate(near === today() ? null : near)}>
              {seeItOn(near)}
            </Button>
          )
        }
      >
        {absence}
      </Callout>
    </div>
  )
}
