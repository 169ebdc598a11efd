import { guestPresences } from '../meetings/guest.ts'
import { attendanceStatusLabels } from './meeting-vocabulary.ts'
import { type Civility, fullName, type PersonName } from './names.ts'
import { capitalise, termFor } from './terms.ts'
import { frenchTypography } from './typography.ts'

/** Sentences about those invited to a meeting beside its body. */
export const guestText = {
  title: 'Invités',
  hint: 'Ils reçoivent une invitation et figurent au compte rendu ; ils ne comptent pas dans le quorum.',
  add: 'Inviter une personne',
  submit: 'Inviter',
  edit: 'Modifier la qualité',
  save: 'Enregistrer',
  quality: 'Qualité',
  qualityHint: 'Vide : celle de l’annuaire à la date de la séance.',
  more: 'Modifier l’invitation',
  up: 'Monter',
  down: 'Descendre',
  remove: 'Retirer l’invitation',
  presence: 'Présence',
  twice: 'Cette personne est déjà invitée.',
  member: 'Cette personne siège dans l’instance : elle est convoquée, et non invitée.',
} as const

/** What may be noted of a guest, in her gender. */
export function guestPresenceChoices(civility: Civility | null) {
  return guestPresences.map((id) => ({
    id,
    label:
      id === 'expected'
        ? agreed('Attendu', civility)
        : capitalise(termFor(attendanceStatusLabels[id], civility)),
  }))
}

/** « Retirer l’invitation – Mme Odile ZÉNITH »: a button with the person it is about. */
export function aboutGuest(verb: string, person: PersonName): string {
  return frenchTypography(`${verb} – ${fullName(person)}`)
}

function agreed(word: string, civility: Civility | null): string {
  return civility === 'mrs' ? `${word}e` : word
}
