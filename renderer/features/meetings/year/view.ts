import { create } from 'zustand'
import { today } from '#renderer/sheets/today.ts'
import { firstYearOf, type YearKind } from '#shared/meetings/year.ts'

type MeetingsView = {
  readonly layout: 'list' | 'year'
  readonly kind: YearKind
  /** The calendar year in which the shown year begins. */
  readonly firstYear: number
  /** The one body that is shown; null for all. */
  readonly bodyId: string | null
}

/** How meetings are shown: view state, never in the document. */
export const useMeetingsView = create<MeetingsView>(() => ({
  layout: 'list',
  kind: 'school',
  firstYear: firstYearOf('school', today()),
  bodyId: null,
}))

/** Shows another kind of year, the one that holds today. */
export function showYearKind(kind: YearKind): void {
  useMeetingsView.setState({ kind, firstYear: firstYearOf(kind, today()) })
}

/** Goes some years on or back; back to today with zero. */
export function turnYear(years: number): void {
  useMeetingsView.setState(({ kind, firstYear }) => ({
    firstYear: years === 0 ? firstYearOf(kind, today()) : firstYear + years,
  }))
}
