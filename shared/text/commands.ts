import { barrierError } from '../api/errors.ts'
import type { EntryLabel, HistoryStatus } from '../api/models.ts'
import type { BatchPurpose } from '../commands/batch.ts'
import type { CommandType, StepsPurpose } from '../commands/command.ts'
import { isIsoDate } from '../kit/calendar.ts'
import { noBreakSpace as nb } from './characters.ts'
import { longDate } from './dates.ts'
import { errorText } from './errors.ts'
import { numberText } from './plurals.ts'
import { frenchTypography } from './typography.ts'

/**
 * How an undo step is called: with the name of the one thing that it is about, with how many things,
 * or alone. `{quoted}` is the name in quotes, `{name}` the name as it is, `{meeting}` « « CPS » du 10 mars 2026 »,
 * `{to}` the other end of an attachment, in quotes.
 */
type Label = { readonly plain: string; readonly named?: string; readonly several?: string }

const labels: Readonly<Record<CommandType, Label>> = {
  'project.edit': { plain: 'Modifier le projet' },
  'entity.create': { plain: 'Ajouter un organisme', named: "Ajouter l'organisme {quoted}" },
  'entity.edit': { plain: 'Modifier un organisme', named: "Modifier l'organisme {quoted}" },
  'entity.attach': { plain: 'Rattacher un organisme', named: 'Rattacher {quoted} à {to}' },
  'body.create': { plain: 'Ajouter une instance', named: "Ajouter l'instance {quoted}" },
  'body.edit': { plain: 'Modifier une instance', named: "Modifier l'instance {quoted}" },
  'body.host': { plain: 'Faire porter une instance', named: 'Faire porter {quoted} par {to}' },
  'node.rename': { plain: 'Renommer un élément', named: 'Renommer {quoted}' },
  'organisation.delete': {
    plain: 'Supprimer une partie de l’organisation',
    named: 'Supprimer {quoted}',
    several: 'Supprimer {count} éléments',
  },
  'link.create': { plain: 'Ajouter un lien', named: 'Ajouter le lien {quoted}' },
  'link.edit': { plain: 'Modifier un lien', named: 'Modifier le lien {quoted}' },
  'seat.create': { plain: 'Ajouter un siège', named: 'Ajouter le siège {quoted}' },
  'seat.edit': { plain: 'Modifier un siège', named: 'Modifier le siège {quoted}' },
  'seat.delete': { plain: 'Supprimer un siège', named: 'Supprimer le siège {quoted}' },
  'seat.reorder': { plain: 'Réordonner les sièges' },
  'mandate.create': { plain: 'Ajouter un mandat', named: 'Confier un mandat à {name}' },
  'mandate.edit': { plain: 'Modifier un mandat', named: 'Modifier un mandat ({name})' },
  'mandate.delete': { plain: 'Supprimer un mandat', named: 'Supprimer un mandat ({name})' },
  'person.create': { plain: 'Ajouter une personne', named: 'Ajouter {name}' },
  'person.edit': { plain: 'Modifier une personne', named: 'Modifier la fiche de {name}' },
  'person.delete': { plain: 'Supprimer une personne', named: 'Supprimer {name}' },
  'person.purge': {
    plain: 'Effacer les coordonnées d’une personne',
    several: 'Effacer les coordonnées de {count} personnes',
  },
  'person.anonymise': { plain: 'Anonymiser une personne', several: 'Anonymiser {count} personnes' },
  'function.create': { plain: 'Ajouter une fonction', named: 'Ajouter la fonction {quoted}' },
  'function.edit': { plain: 'Modifier une fonction', named: 'Modifier la fonction {quoted}' },
  'function.delete': { plain: 'Supprimer une fonction', named: 'Supprimer la fonction {quoted}' },
  'post.create': { plain: 'Ajouter un poste', named: 'Ajouter le poste {quoted}' },
  'post.edit': { plain: 'Modifier un poste', named: 'Modifier le poste {quoted}' },
  'post.delete': { plain: 'Supprimer un poste', named: 'Supprimer le poste {quoted}' },
  'post.appoint': { plain: 'Nommer un titulaire', named: 'Nommer {name} à un poste' },
  'tenure.create': { plain: 'Ajouter une nomination', named: 'Nommer {name} à un poste' },
  'tenure.edit': { plain: 'Modifier une nomination', named: 'Modifier une nomination ({name})' },
  'tenure.delete': { plain: 'Supprimer une nomination', named: 'Supprimer une nomination ({name})' },
  'mission.create': { plain: 'Ajouter une mission', named: 'Ajouter la mission {quoted}' },
  'mission.edit': { plain: 'Modifier une mission', named: 'Modifier la mission {quoted}' },
  'mission.delete': { plain: 'Supprimer une mission', named: 'Supprimer la mission {quoted}' },
  'mission.reorder': { plain: 'Réordonner les missions' },
  'assignment.set': { plain: 'Répartir une mission', named: 'Répartir la mission {quoted}' },
  'responsibility.create': {
    plain: 'Ajouter une responsabilité',
    named: 'Confier une responsabilité à {quoted}',
  },
  'responsibility.edit': {
    plain: 'Modifier une responsabilité',
    named: 'Modifier une responsabilité de {quoted}',
  },
  'responsibility.delete': {
    plain: 'Supprimer une responsabilité',
    named: 'Supprimer une responsabilité de {quoted}',
  },
  'convention.create': { plain: 'Ajouter une convention', named: 'Ajouter la convention {quoted}' },
  'convention.edit': { plain: 'Modifier une convention', named: 'Modifier la convention {quoted}' },
  'convention.delete': { plain: 'Supprimer une convention', named: 'Supprimer la convention {quoted}' },
  'convention-party.create': { plain: 'Ajouter une partie', named: 'Ajouter la partie {quoted}' },
  'convention-party.edit': { plain: 'Modifier une partie', named: 'Modifier la partie {quoted}' },
  'convention-party.delete': { plain: 'Retirer une partie', named: 'Retirer la partie {quoted}' },
  'convention-party.reorder': { plain: 'Réordonner les parties' },
  'phase.create': { plain: 'Ajouter une étape', named: "Ajouter l'étape {quoted}" },
  'phase.edit': { plain: 'Modifier une étape', named: "Modifier l'étape {quoted}" },
  'phase.delete': { plain: 'Supprimer une étape', named: "Supprimer l'étape {quoted}" },
  'rules-profile.create': { plain: 'Ajouter des règles', named: 'Ajouter les règles {quoted}' },
  'rules-profile.edit': { plain: 'Modifier des règles', named: 'Modifier les règles {quoted}' },
  'rules-profile.delete': { plain: 'Supprimer des règles', named: 'Supprimer les règles {quoted}' },
  'dismissal.create': { plain: 'Écarter un contrôle', named: 'Écarter le contrôle {name}' },
  'threshold.set': { plain: 'Modifier les paramètres des contrôles' },
  'dismissal.revoke': { plain: 'Rétablir un contrôle', named: 'Rétablir le contrôle {name}' },
  'batch.apply': { plain: 'Appliquer plusieurs changements' },
  'chart.move': {
    plain: 'Déplacer des éléments',
    named: 'Déplacer {quoted}',
    several: 'Déplacer {count} éléments',
  },
  'chart.tidy': { plain: "Ranger l'organigramme" },
  'view.create': { plain: 'Ajouter une vue', named: 'Ajouter la vue {quoted}' },
  'view.edit': { plain: 'Modifier une vue', named: 'Modifier la vue {quoted}' },
  'view.delete': { plain: 'Supprimer une vue', named: 'Supprimer la vue {quoted}' },
  'meeting.create': { plain: 'Ajouter une séance', named: 'Ajouter la séance {meeting}' },
  'meeting.edit': { plain: 'Modifier une séance', named: 'Modifier la séance {meeting}' },
  'meeting.delete': { plain: 'Supprimer une séance', named: 'Supprimer la séance {meeting}' },
  'agenda-item.create': { plain: 'Ajouter un point', named: 'Ajouter le point {quoted}' },
  'agenda-item.edit': { plain: 'Modifier un point', named: 'Modifier le point {quoted}' },
  'agenda-item.delete': { plain: 'Supprimer un point', named: 'Supprimer le point {quoted}' },
  'agenda.reorder': { plain: "Réordonner l'ordre du jour" },
  'attendance.record': { plain: 'Noter une présence', several: 'Noter {count} présences' },
  'convocation.send': { plain: 'Envoyer une convocation', named: 'Convoquer à la séance {meeting}' },
  'convocation.receive': { plain: 'Noter une réception', several: 'Noter {count} réceptions' },
  'reply.record': { plain: 'Noter une réponse', several: 'Noter {count} réponses' },
  'reply.delete': { plain: 'Effacer une réponse', named: 'Effacer la réponse de {quoted}' },
  'session.note': { plain: 'Noter un événement de séance', several: 'Noter {count} événements de séance' },
  'session.correct': { plain: 'Corriger l’heure d’un événement de séance' },
  'session.strike': { plain: 'Rayer un événement de séance' },
  'vote.record': { plain: 'Noter un vote', named: 'Noter le vote sur {quoted}' },
  'guest.create': { plain: 'Inviter une personne', named: 'Inviter {quoted}' },
  'guest.edit': { plain: 'Modifier une invitation', named: 'Modifier l’invitation de {quoted}' },
  'guest.delete': { plain: 'Retirer une invitation', named: 'Retirer l’invitation de {quoted}' },
  'minutes.create': { plain: 'Commencer un compte rendu' },
  'minutes.edit': { plain: 'Modifier l’état d’un compte rendu' },
  'minutes.delete': { plain: 'Abandonner un compte rendu' },
  'minutes.adopt': {
    plain: 'Adopter un compte rendu',
    named: 'Adopter le compte rendu de la séance {meeting}',
  },
  'minutes.sign': { plain: 'Noter la signature d’un compte rendu' },
  'observation.create': { plain: 'Noter une observation' },
  'observation.edit': { plain: 'Modifier une observation' },
  'observation.delete': { plain: 'Supprimer une observation' },
  'rectification.create': { plain: 'Rectifier un compte rendu' },
  'agenda-template.set': {
    plain: 'Modifier un ordre du jour type',
    named: 'Modifier l’ordre du jour type de {quoted}',
  },
  'pending-item.create': {
    plain: 'Mettre un point en attente',
    named: 'Mettre en attente le point {quoted}',
  },
  'pending-item.edit': {
    plain: 'Modifier un point en attente',
    named: 'Modifier le point en attente {quoted}',
  },
  'pending-item.delete': {
    plain: 'Retirer un point en attente',
    named: 'Retirer le point en attente {quoted}',
  },
  'school-holidays.import': {
    plain: 'Importer des vacances scolaires',
    several: 'Importer {count} périodes de vacances',
  },
  'school-holiday.delete': {
    plain: 'Retirer des vacances scolaires',
    named: 'Retirer les vacances {quoted}',
  },
  'attachment.create': { plain: 'Joindre une annexe', named: "Joindre l'annexe {quoted}" },
  'attachment.edit': { plain: 'Modifier une annexe', named: "Modifier l'annexe {quoted}" },
  'attachment.delete': { plain: 'Retirer une annexe', named: "Retirer l'annexe {quoted}" },
  'decision.create': { plain: 'Ajouter une décision', named: 'Ajouter la décision {quoted}' },
  'decision.edit': { plain: 'Modifier une décision', named: 'Modifier la décision {quoted}' },
  'decision.delete': { plain: 'Supprimer une décision', named: 'Supprimer la décision {quoted}' },
  'decision.adopt': { plain: 'Adopter une décision', named: 'Adopter la décision {name}' },
  'decision.set-status': {
    plain: "Changer l'état d'une décision",
    named: "Changer l'état de la décision {quoted}",
  },
  'follow-up.create': { plain: 'Ajouter un suivi', named: 'Ajouter le suivi {quoted}' },
  'follow-up.edit': { plain: 'Modifier un suivi', named: 'Modifier le suivi {quoted}' },
  'follow-up.delete': { plain: 'Supprimer un suivi', named: 'Supprimer le suivi {quoted}' },
  'setting.put': { plain: 'Modifier un réglage' },
  steps: { plain: 'Faire plusieurs changements' },
}

/** What a batch was for. */
const batchLabels: Readonly<Record<BatchPurpose, Label>> = {
  model: { plain: "Créer l'organisation type" },
  directory: { plain: "Importer l'annuaire" },
  people: { plain: 'Importer des personnes' },
  review: { plain: 'Enregistrer une revue' },
  departure: { plain: 'Enregistrer un départ' },
  seats: { plain: 'Ajouter un siège', several: 'Ajouter {count} sièges' },
  terms: { plain: 'Modifier un mandat', several: 'Modifier {count} mandats' },
  structure: { plain: 'Coller un élément', several: 'Coller {count} éléments' },
}

/** What several commands together were for. */
const stepsLabels: Readonly<Record<StepsPurpose, Label>> = {
  series: { plain: 'Planifier une séance', several: 'Planifier {count} séances' },
  'carry-over': {
    plain: 'Reporter un point',
    named: 'Reporter {name}',
    several: 'Reporter {count} points',
  },
  'session-open': { plain: 'Ouvrir la séance' },
  'session-suspend': { plain: 'Suspendre la séance' },
  'session-resume': { plain: 'Reprendre la séance' },
  'session-close': { plain: 'Lever la séance' },
  'session-item': { plain: 'Changer de point', named: 'Passer au point {quoted}' },
  'session-postpone': { plain: 'Reporter un point', named: 'Reporter le point {quoted}' },
  'session-withdraw': { plain: 'Retirer un point', named: 'Retirer le point {quoted}' },
  'session-presence': { plain: 'Noter des présences', named: 'Noter la présence de {name}' },
  'session-arrival': { plain: 'Noter une arrivée', named: 'Noter l’arrivée de {name}' },
  'session-departure': { plain: 'Noter un départ', named: 'Noter le départ de {name}' },
  'session-note': { plain: 'Ajouter une note', named: 'Ajouter une note à {quoted}' },
  'session-decision': { plain: 'Écrire une décision', named: 'Écrire la décision {quoted}' },
  'session-follow-up': { plain: 'Ajouter un suivi', named: 'Ajouter le suivi {quoted}' },
  'session-vote': { plain: 'Noter un vote', named: 'Noter le vote sur {quoted}' },
  'session-conflict': { plain: 'Noter un conflit d’intérêts', named: 'Noter l’intérêt de {name}' },
}

// What a menu shows without growing across the screen.
const longestName = 48
const longestEnd = 34

/** What an undo step did, as an infinitive: « Renommer « CPS » », « Déplacer 3 éléments ». */
export function entryLabel({ type, params }: EntryLabel): string {
  const label = labelOf(type, String(params.purpose ?? ''))
  const to = shortened(String(params.to ?? ''), longestEnd)
  const name = shortened(String(params.name ?? ''), to === '' ? longestName : longestEnd)
  const number = typeof params.count === 'number' ? params.count : 1
  const isNamed = name !== '' && (to !== '' || label.named?.includes('{to}') !== true)
  const template = (isNamed && label.named) || (number > 1 && label.several) || label.plain
  const values: Readonly<Record<string, string>> = {
    name,
    quoted: quoted(name),
    meeting: meetingCalled(name),
    to: quoted(to),
    count: numberText(number),
  }
  return frenchTypography(template).replace(/\{(\w+)\}/g, (blank, key: string) => values[key] ?? blank)
}

function labelOf(type: string, purpose: string): Label {
  if (type === 'batch.apply' && Object.hasOwn(batchLabels, purpose))
    return batchLabels[purpose as BatchPurpose] // a key of it
  if (type === 'steps' && Object.hasOwn(stepsLabels, purpose)) return stepsLabels[purpose as StepsPurpose] // a key of it
  return Object.hasOwn(labels, type) ? labels[type as CommandType] : { plain: 'Modifier le document' }
}

/**
 * « Annuler : renommer « CPS » », « Annuler » when there is nothing to undo, and at an official act that it stays:
 * what cannot be undone is not promised. The same in the menu, the toolbar and the palette.
 */
export function undoText(history: HistoryStatus | null): string {
  if (history?.barrier === true && history.undo !== null)
    return `Annuler (${lowerFirst(errorText(barrierError(history.undo)).title)})`
  return withLabel('Annuler', history?.undo ?? null)
}

/** « Rétablir : renommer « CPS » », or « Rétablir » when there is nothing to redo. */
export function redoText(history: HistoryStatus | null): string {
  return withLabel('Rétablir', history?.redo ?? null)
}

function withLabel(verb: string, label: EntryLabel | null): string {
  if (label === null) return verb
  return `${verb}${nb}: ${lowerFirst(entryLabel(label))}`
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLocaleLowerCase('fr-FR')}${text.slice(1)}`
}

// A meeting is recorded as « CPS 2026-03-10 ».
function meetingCalled(name: string): string {
  const date = name.slice(-10)
  const body = name.slice(0, -10).trim()
  return isIsoDate(date) && body !== '' ? `${quoted(body)} du ${longDate(date)}` : quoted(name)
}

function quoted(name: string): string {
  return `«${nb}${name}${nb}»`
}

function shortened(name: string, longest: number): string {
  return name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name
}
