import type { KeptText } from '../api/typed-texts.ts'
import { noBreakSpace as nb } from './characters.ts'
import { momentText } from './dates.ts'
import { numberText } from './plurals.ts'
import { capitalise } from './terms.ts'

const quoted = (name: string) => `«${nb}${name}${nb}»`

/** Sentences about what was typed when the program stopped, and is in no document. */
export const typedText = {
  title: 'Saisies non enregistrées',
  intro:
    'Le programme s’est arrêté avant que ces textes ne soient enregistrés. Ils sont gardés sur ce poste seulement, soixante jours au plus.',
  whySeveral: 'Le programme s’est arrêté avant qu’elles ne le soient.',
  take: 'Reprendre',
  replace: 'Remplacer par la saisie',
  copy: 'Copier',
  forget: 'Oublier',
  forgetAll: 'Tout oublier',
  see: 'Voir les saisies',
  typed: 'Saisi',
  before: 'Avant',
  now: 'Maintenant',
  empty: 'Vide',
  taken: 'Saisie reprise',
  takenNote: 'Elle est enregistrée dans le document. « Annuler » rend la valeur précédente.',
  takenInForm: 'Elle est revenue dans sa fenêtre : il reste à la valider.',
  already: 'Saisie déjà enregistrée',
  copied: 'Texte copié',
  notCopied: 'Le texte n’a pas pu être copié : sélectionnez-le, puis copiez-le.',
  changed: 'Ce champ a été modifié depuis. Choisissez la valeur à garder.',
  gone: 'Cet objet n’existe plus. Copiez le texte pour le placer ailleurs.',
  hidden:
    'Ce champ n’est pas à l’écran. Affichez-le, puis choisissez de nouveau « Reprendre », ou copiez le texte.',
} as const

/** « Une saisie n’avait pas été enregistrée », « 3 saisies n’avaient pas été enregistrées ». */
export function unsavedTyping(count: number): string {
  return count === 1
    ? 'Une saisie n’avait pas été enregistrée'
    : `${numberText(count)}${nb}saisies n’avaient pas été enregistrées`
}

/** « Personne « Mme Claire AUBÉPINE », champ « Note » », « Fenêtre « Ajouter une personne », champ « Nom » ». */
export function typedWhere({ object, form, field }: KeptText): string {
  const name = field === '' ? '' : `champ ${quoted(field)}`
  return [form === null ? object : `Fenêtre ${quoted(form)}`, name].filter((part) => part !== '').join(', ')
}

/** « Hier à 9 h 05 », and what was chosen behind a dialog. */
export function typedWhen({ at, form, object }: KeptText, now: Date): string {
  const moment = capitalise(momentText(at, now))
  return form === null || object === '' ? moment : `${moment}, sur${nb}: ${object}`
}

/** « Personne « Mme Claire AUBÉPINE », champ « Note » : « Rappeler lundi » » */
export function typedInShort(typed: KeptText): string {
  return `${typedWhere(typed)}${nb}: ${excerptOf(typed.text)}`
}

/** Where to find the text again that was typed in a dialog. */
export function openFormAgain(form: string): string {
  return `Ouvrez de nouveau la fenêtre ${quoted(form)}${nb}: la saisie y reprendra sa place.`
}

/** The first words of a text, on one line. */
function excerptOf(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  return quoted(line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line)
}
