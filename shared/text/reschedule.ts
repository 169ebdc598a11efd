import type { SeriesDay } from '../meetings/series.ts'
import { closedDayText } from './calendar.ts'
import { fullDate, longDate } from './dates.ts'
import { count, listText } from './plurals.ts'
import { frenchTypography } from './typography.ts'

/** Sentences of the dialog that moves a meeting and those that follow it. */
export const rescheduleText = {
  title: 'Déplacer la séance',
  submit: 'Déplacer',
  scope: 'Séances à déplacer',
  one: 'Cette séance seulement',
  days: 'Nouvelles dates',
} as const

/** « Cette séance et les 3 suivantes, du même nombre de jours ». */
export function withFollowing(meetings: number): string {
  const others = meetings === 1 ? 'la suivante' : `les ${meetings} suivantes`
  return `Cette séance et ${others}, du même nombre de jours`
}

/** « Du mardi 10 mars 2026 au jeudi 12 mars 2026. ». */
export function movedFromTo(from: string, to: string): string {
  return `Du ${fullDate(from)} au ${fullDate(to)}.`
}

/** « jeudi 21 mai 2026, au lieu du 14 mai 2026, qui tombe le jeudi de l’Ascension, férié »: the new day of one. */
export function newDayText({ date, movedFrom, reason }: SeriesDay): string {
  if (movedFrom === null) return fullDate(date)
  const why = reason === null ? '' : `, qui tombe ${closedDayText(reason)}`
  return frenchTypography(`${fullDate(date)}, au lieu du ${longDate(movedFrom)}${why}`)
}

/** « 2 séances déjà convoquées ne bougent pas : 14 avril 2026 et 9 juin 2026. » */
export function convenedText(dates: readonly string[]): string {
  const verb = dates.length === 1 ? 'ne bouge pas' : 'ne bougent pas'
  const meetings = count(dates.length, 'séance déjà convoquée', 'séances déjà convoquées')
  return frenchTypography(`${meetings} ${verb} : ${listText(dates.map(longDate))}.`)
}
