import type { HolidayPeriod, ImportRemark, SourceRow } from '../api/imports.ts'
import { isIsoDate } from '../kit/calendar.ts'
import { fold } from '../kit/fold.ts'
import { dayAfter } from '../kit/period.ts'
import { foldHeader } from './fold-header.ts'
import { squeeze } from './squeeze.ts'

/** An event of a calendar file: `end` is the day after the last one, as iCalendar counts. */
export type CalendarEvent = {
  readonly summary: string
  readonly description: string
  readonly start: string
  readonly end: string
}

type Read = { readonly periods: readonly HolidayPeriod[]; readonly remarks: readonly ImportRemark[] }

/** The names that a column has borne in what the ministry publishes. */
const columns = {
  name: ['description', 'libelle', 'vacances', 'nom'],
  from: ['datededebut', 'startdate', 'debut', 'du'],
  to: ['datedefin', 'enddate', 'fin', 'au'],
  zone: ['zones', 'zone'],
  population: ['population'],
} as const
type Column = keyof typeof columns

/**
 * The holidays that the rows of the ministry's school calendar tell, each once for its zone; null when the table is another
 * one. Its « date de fin » is the day on which school begins again.
 */
export function holidaysFromRows(header: readonly string[], rows: readonly SourceRow[]): Read | null {
  const folded = header.map(foldHeader)
  const at = (column: Column) =>
    columns[column].map((known) => folded.indexOf(known)).find((index) => index >= 0) ?? null
  const [name, from, to] = [at('name'), at('from'), at('to')]
  if (name === null || from === null || to === null) return null
  const [zone, population] = [at('zone'), at('population')]
  const cell = ({ cells }: SourceRow, index: number | null) =>
    index === null ? '' : squeeze(cells[index] ?? '')
  const periods: HolidayPeriod[] = []
  const remarks: ImportRemark[] = []
  for (const row of rows) {
    // Teachers come back a day before: the calendar tells it apart.
    if (fold(cell(row, population)).startsWith('enseignant')) continue
    const [firstDay, backOn] = [localDay(cell(row, from)), localDay(cell(row, to))]
    if (firstDay === null || backOn === null || backOn < firstDay) {
      remarks.push({ code: 'holiday-dates-wrong', line: row.line, params: { name: cell(row, name) } })
      continue
    }
    const period = periodOf(cell(row, name), zoneIn(cell(row, zone)), firstDay, backOn)
    if (period !== null) periods.push(period)
  }
  return { periods: eachOnce(periods), remarks }
}

/** The holidays that a calendar file tells; the zone is read from its events, or from the name of the file. */
export function holidaysFromEvents(events: readonly CalendarEvent[], fileName: string): Read {
  const periods = events.flatMap(({ summary, description, start, end }) => {
    const zone = zoneIn(summary) || zoneIn(description) || zoneIn(fileName)
    const name = squeeze(summary.replace(/[\s–-]*\(?zones?\s+\S+\)?\s*$/iu, ''))
    return periodOf(name, zone, start, end) ?? []
  })
  return { periods: eachOnce(periods), remarks: [] }
}

/** One period; null for what is no holiday (the day on which school begins again). */
function periodOf(name: string, zone: string, firstDay: string, backOn: string): HolidayPeriod | null {
  const folded = fold(name)
  const isSummer = folded.includes('ete') && folded.includes('vacances')
  if (!folded.includes('vacances') && !folded.includes('pont')) return null
  // The end of the summer is in next year's calendar: it lasts until school begins, in September.
  if (isSummer && backOn <= dayAfter(firstDay, 1))
    return { zone, name, firstDay, lastDay: `${firstDay.slice(0, 4)}-08-31` }
  return { zone, name, firstDay, lastDay: backOn > firstDay ? dayAfter(backOn, -1) : firstDay }
}

/** « A », « B », « C » or « Corse »; a name of an académie as it stands; empty when none is told. */
function zoneIn(text: string): string {
  const letter = /(?<![a-z])zone[\s_-]*([abc])(?![a-z])/iu.exec(text)?.[1]
  if (letter !== undefined) return letter.toUpperCase()
  if (/^[abc]$/iu.test(text.trim())) return text.trim().toUpperCase()
  return /\bcorse\b/iu.test(text) ? 'Corse' : ''
}

/** The local day of a date or of an instant, which the ministry writes in UTC: midnight in Paris is 22 or 23 h the day before. */
function localDay(text: string): string | null {
  const french = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text)
  const day = french === null ? text.slice(0, 10) : `${french[3]}-${french[2]}-${french[1]}`
  if (!isIsoDate(day)) return null
  const hour = Number(/T(\d{2})/.exec(text)?.[1] ?? '0')
  return /(Z|\+00:?00)$/.test(text) && hour >= 22 ? dayAfter(day, 1) : day
}

function eachOnce(periods: readonly HolidayPeriod[]): readonly HolidayPeriod[] {
  const seen = new Map(periods.map((period) => [JSON.stringify(period), period]))
  return [...seen.values()].sort((a, b) => (`${a.zone} ${a.firstDay}` < `${b.zone} ${b.firstDay}` ? -1 : 1))
}
