import { isSunday, type PublicHoliday, publicHolidayOn } from './public-holidays.ts'
import type { SchoolHoliday } from './school-holiday.ts'

/** Why a day is a bad one to meet. */
export type ClosedDay =
  | { readonly kind: 'public-holiday'; readonly holiday: PublicHoliday }
  | { readonly kind: 'sunday' }
  | { readonly kind: 'school-holiday'; readonly name: string }

/** The key under which a document keeps the school zone of its project (collection `setting`). */
export const schoolZoneSettingId = 'school-zone'

/** The school zone of the project; empty while nobody chose it. */
export function schoolZoneOf(setting: ReadonlyMap<string, { readonly value: string }>): string {
  return setting.get(schoolZoneSettingId)?.value ?? ''
}

/** What is known of school holidays: the imported periods, and the zone that counts. */
export type SchoolCalendar = {
  readonly holidays: Iterable<SchoolHoliday>
  readonly zone: string
}

/** The school holiday of the zone on an ISO day; those without a zone are for all. Null when there is school, or nothing is known. */
export function schoolHolidayOn(date: string, { holidays, zone }: SchoolCalendar): SchoolHoliday | null {
  for (const holiday of holidays) {
    const isOfZone = holiday.zone === '' || holiday.zone === zone
    if (isOfZone && holiday.firstDay <= date && date <= holiday.lastDay) return holiday
  }
  return null
}

/** Why an ISO day is a bad one to meet, the law first; null for an ordinary day. */
export function closedDay(date: string, calendar: SchoolCalendar): ClosedDay | null {
  const holiday = publicHolidayOn(date)
  if (holiday !== null) return { kind: 'public-holiday', holiday }
  if (isSunday(date)) return { kind: 'sunday' }
  const school = schoolHolidayOn(date, calendar)
  return school === null ? null : { kind: 'school-holiday', name: school.name }
}
