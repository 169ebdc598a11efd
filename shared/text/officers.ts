import type { AbsentOfficer } from '../meetings/officers.ts'
import { attendanceStatusLabels } from './meeting-vocabulary.ts'
import { fullName } from './names.ts'
import { termFor } from './terms.ts'
import { frenchTypography } from './typography.ts'

const offices = {
  chair: ['la présidence', 'qui a présidé'],
  secretary: ['le secrétariat', 'qui a tenu le secrétariat'],
} as const

const noted = { label: 'noté', masculine: 'noté', feminine: 'notée', plural: 'notés' } as const

/** What the minutes would say of somebody who was not there, and where to set it right. */
export function absentOfficerText({ role, person, status }: AbsentOfficer): string {
  const [office, who] = offices[role]
  const term = termFor(attendanceStatusLabels[status], person.civility)
  const away = status === 'proxy' ? `qui ${term}` : `${termFor(noted, person.civility)} ${term}`
  return frenchTypography(
    `Le compte rendu donne ${office} à ${fullName(person)}, ${away} : choisissez, dans la fiche de la séance, ${who}.`,
  )
}
