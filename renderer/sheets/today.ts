import { create } from 'zustand'
import { localDay } from '#shared/kit/local-moment.ts'

/**
 * The day as of which the organisation is shown: today until the user chooses another.
 * Local calendar day, ISO: a secretary's « aujourd'hui » is the one of her office.
 */
export const useViewDate = create<{ readonly chosen: string | null }>(() => ({ chosen: null }))

/** Today in the office's time zone, as an ISO day. */
export function today(now: Date = new Date()): string {
  return localDay(now)
}

/** The day as of which things are shown. */
export function useShownDate(): string {
  return useViewDate(({ chosen }) => chosen) ?? today()
}

/** The same, for actions. */
export function shownDate(): string {
  return useViewDate.getState().chosen ?? today()
}

/** Shows things as of a day; null: today again. */
export function showDate(date: string | null): void {
  useViewDate.setState({ chosen: date })
}

/** Since when something exists that is added now: always, or the shown day when that is not today. */
export function sinceShownDay(): string | null {
  return useViewDate.getState().chosen
}
