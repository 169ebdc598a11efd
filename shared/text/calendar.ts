import type { ClosedDay } from '../meetings/closed-days.ts'
import type { Rhythm } from '../meetings/series.ts'
import type { MeetingConflict } from '../meetings/shared-members.ts'
import type { YearKind } from '../meetings/year.ts'
import type { Body } from '../organisation/body.ts'
import { noBreakSpace as nb } from './characters.ts'
import { holidayLabels } from './conformity-words.ts'
import { fullDate, longDate } from './dates.ts'
import { fullName } from './names.ts'
import { count, listText } from './plurals.ts'
import { capitalise, uncapitalise } from './terms.ts'
import { frenchTypography } from './typography.ts'

/** Sentences of the calendar of meetings. */
export const calendarText = {
  list: 'Liste',
  year: 'Année',
  view: 'Présentation des séances',
  kind: 'Année',
  school: 'Scolaire',
  civil: 'Civile',
  previousYear: 'Année précédente',
  nextYear: 'Année suivante',
  thisYear: 'Cette année',
  allBodies: 'Toutes les instances',
  bodies: 'Instances',
  holidays: 'Vacances scolaires…',
  holidaysTitle: 'Vacances scolaires',
  holidaysHint:
    'Le ministère fixe le calendrier par zone. Téléchargez-le sur education.gouv.fr (iCalendar) ou data.education.gouv.fr (CSV), puis importez-le ici.',
  zone: 'Zone du projet',
  noZone: 'Non choisie',
  known: 'Périodes connues',
  noneKnown: 'Aucune période n’est connue pour cette zone.',
  importFile: 'Importer un calendrier…',
  found: 'Périodes trouvées',
  takeZones: 'Zones à prendre',
  everyZone: 'Toutes les zones',
  add: 'Ajouter au document',
  noZoneTaken: 'Cochez au moins une zone.',
  remove: 'Retirer',
  series: 'Planifier une série',
  rhythm: 'Rythme',
  howMany: 'Nombre de séances',
  days: 'Dates proposées',
  planSeries: 'Planifier la série',
  today: 'aujourd’hui',
  planOn: 'Planifier une séance ce jour',
  legendSchool: 'Vacances scolaires',
  legendClosed: 'Dimanche ou jour férié',
  noHolidays: 'Les vacances scolaires ne sont pas connues : importez le calendrier de votre zone.',
} as const

export const rhythms: readonly { readonly id: string; readonly label: string; readonly rhythm: Rhythm }[] = [
  { id: 'week-1', label: 'Chaque semaine', rhythm: { unit: 'week', every: 1 } },
  { id: 'week-2', label: 'Toutes les deux semaines', rhythm: { unit: 'week', every: 2 } },
  { id: 'week-6', label: 'Toutes les six semaines', rhythm: { unit: 'week', every: 6 } },
  { id: 'month-1', label: 'Chaque mois', rhythm: { unit: 'month', every: 1 } },
  { id: 'month-2', label: 'Tous les deux mois', rhythm: { unit: 'month', every: 2 } },
  { id: 'month-3', label: 'Chaque trimestre', rhythm: { unit: 'month', every: 3 } },
  { id: 'month-6', label: 'Chaque semestre', rhythm: { unit: 'month', every: 6 } },
]

const monthNames = [
  ...(['janvier', 'février', 'mars', 'avril', 'mai', 'juin'] as const),
  ...(['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'] as const),
]

/** Initials of the days of a week, Monday first, and their names for those who hear them. */
export const weekInitials = ['L', 'M', 'M', 'J', 'V', 'S', 'D'] as const
export const weekNames = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const

/** « Mars 2026 ». */
export function monthTitle(year: number, month: number): string {
  const name = monthNames[month - 1] ?? ''
  return `${capitalise(name)}${nb}${year}`
}

/** « 2025-2026 », or « 2026 ». */
export function yearTitle(kind: YearKind, firstYear: number): string {
  return kind === 'school' ? `Année scolaire ${firstYear}-${firstYear + 1}` : `Année ${firstYear}`
}

/** « un dimanche », « le lundi de Pâques », « pendant les vacances de printemps »: on what a day falls. */
export function closedDayText(closed: ClosedDay): string {
  switch (closed.kind) {
    case 'public-holiday':
      return holidayLabels[closed.holiday] ?? closed.holiday
    case 'sunday':
      return holidayLabels.sunday ?? closed.kind
    case 'school-holiday':
      return duringHoliday(closed.name)
  }
}

/** « pendant les vacances de la Toussaint », « pendant le pont de l’Ascension ». */
function duringHoliday(name: string): string {
  const lower = uncapitalise(name)
  if (lower.startsWith('vacances')) return `pendant les ${lower}`
  return lower.startsWith('pont') ? `pendant le ${lower}` : `pendant une période de vacances (${name})`
}

/** « reportée du 10 mars 2026, qui tombe un dimanche ». */
export function movedText(from: string, closed: ClosedDay | null): string {
  const reason = closed === null ? '' : `, qui tombe ${closedDayText(closed)}`
  return `reportée du ${longDate(from)}${reason}`
}

/** « À la même heure se tient une séance « CSO » : Mme Anne ROY y siège aussi. » */
export function conflictText(
  { persons }: MeetingConflict,
  body: Pick<Body, 'sigle' | 'name'> | undefined,
): string {
  const name = body === undefined ? '' : ` « ${body.sigle === '' ? body.name : body.sigle} »`
  const verb = persons.length > 1 ? 'y siègent aussi' : 'y siège aussi'
  return frenchTypography(
    `À la même heure se tient une séance${name} : ${listText(persons.map(fullName))} ${verb}.`,
  )
}

/** « du 18 avril 2026 au 3 mai 2026 ». */
export function holidayPeriod(firstDay: string, lastDay: string): string {
  return firstDay === lastDay
    ? `le ${longDate(firstDay)}`
    : `du ${longDate(firstDay)} au ${longDate(lastDay)}`
}

/** « Zone C : 6 périodes », or « Toutes les zones : 1 période ». */
export function zoneFound(zone: string, periods: number): string {
  return `${zoneName(zone)} : ${count(periods, 'période')}`
}

/** « Zone C », « Corse », « Toutes les zones ». */
export function zoneName(zone: string): string {
  if (zone === '') return calendarText.everyZone
  return zone.length === 1 ? `Zone ${zone}` : zone
}

/** « mardi 10 mars 2026, CPS, CSO, vacances d’hiver »: a day of the year as it is read aloud. */
export function dayLabel(date: string, bodies: readonly string[], closed: ClosedDay | null): string {
  return [fullDate(date), ...bodies, ...(closed === null ? [] : [closedDayText(closed)])].join(', ')
}
