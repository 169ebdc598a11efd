import { useMemo } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import type { ChangeDay } from '#shared/organisation/timeline/change-days.ts'
import { differenceLines } from '#shared/reports/parts/difference-lines.ts'
import { andOthers, dayHeading, dayText as text } from '#shared/text/timeline.ts'

/** As many as one reads at a glance; the rest is in the list of events. */
const most = 2

/** What changes on the shown day. */
export function DayChanges({ days, date }: { readonly days: readonly ChangeDay[]; readonly date: string }) {
  const data = useData()
  const changes = useMemo(() => days.find((day) => day.date === date)?.changes ?? [], [days, date])
  const lines = useMemo(() => differenceLines(data, changes.slice(0, most), date), [data, changes, date])
  if (lines.length === 0) return <p className="day-changes">{text.noChange}</p>
  return (
    <p className="day-changes">
      <strong>{dayHeading(date, changes.length)}</strong>
      {lines.map(({ sentence }) => (
        <span key={sentence} title={sentence}>
          {sentence}
        </span>
      ))}
      {changes.length > most && <span>{andOthers(changes.length - most)}</span>}
    </p>
  )
}
