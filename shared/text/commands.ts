import { barrierError } from '../api/errors.ts'
import type { EntryLabel, HistoryStatus } from '../api/models.ts'
import type { BatchPurpose } from '../commands/batch.ts'
import type { MovePurpose } from '../commands/chart.ts'
import type { CommandType, StepsPurpose } from '../commands/command.ts'
import { isIsoDate } from '../kit/calendar.ts'
import type { ViewSeries } from '../organisation/view-series.ts'
import { noBreakSpace as nb } from './characters.ts'
import { longDate } from './dates.ts'
import { elide } from './elision.ts'
import { errorText } from './errors.ts'
import { numberText } from './plurals.ts'
import { uncapitalise } from './terms.ts'
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
  'trash.empty': { plain: 'Vider la corbeille', several: 'Vider la corbeille ({count} éléments)' },
  'backups.forget': {
    plain: 'Supprimer une sauvegarde antérieure à un effacement',
    several: 'Supprimer {count} sauvegardes antérieures à un effacement',
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
  'document.send-copy': { plain: 'Envoyer une copie', named: 'Envoyer une copie à {quoted}' },
  'register.give': {
    plain: 'Confier un registre',
    named: 'Confier le registre de {quoted}',
    several: 'Confier {count} registres',
  },
  'register.take': {
    plain: 'Reprendre un registre',
    named: 'Reprendre le registre de {quoted}',
    several: 'Reprendre {count} registres',
  },
  'document.merge': { plain: 'Fusionner une copie', named: 'Fusionner la copie {quoted}' },
  'chart.move': {
    plain: 'Déplacer des éléments',
    named: 'Déplacer {quoted}',
    several: 'Déplacer {count} éléments',
  },
  'chart.tidy': {
    plain: "Ranger l'organigramme",
    named: 'Ranger {quoted}',
    several: 'Ranger {count} éléments',
  },
  'chart.collapse': {
    plain: 'Replier un élément',
    named: 'Replier {quoted}',
    several: 'Replier {count} éléments',
  },
  'chart.expand': {
    plain: 'Déplier un élément',
    named: 'Déplier {quoted}',
    several: 'Déplier {count} éléments',
  },
  'chart.pin': {
    plain: 'Épingler un élément',
    named: 'Épingler {quoted}',
    several: 'Épingler {count} éléments',
  },
  'chart.unpin': {
    plain: 'Détacher un élément',
    named: 'Détacher {quoted}',
    several: 'Détacher {count} éléments',
  },
  'view.create': { plain: 'Ajouter une vue', named: 'Ajouter la vue {quoted}' },
  'view.create-series': { plain: 'Créer une vue', several: 'Créer {count} vues' },
  'view.duplicate': { plain: 'Dupliquer une vue', named: 'Dupliquer la vue {quoted}' },
  'view.rename': { plain: 'Renommer une vue', named: 'Renommer la vue {quoted}' },
  'view.filter': { plain: 'Filtrer une vue', named: 'Filtrer la vue {quoted}' },
  'view.focus': { plain: 'Montrer toute la vue', named: 'Concentrer la vue {quoted} sur {to}' },
  'view.reorder': { plain: 'Réordonner les vues' },
  'view.include': {
    plain: 'Ajouter un élément à une vue',
    named: 'Ajouter {quoted} à la vue {to}',
    several: 'Ajouter {count} éléments à une vue',
  },
  'view.exclude': {
    plain: 'Retirer un élément d’une vue',
    named: 'Retirer {quoted} de la vue {to}',
    several: 'Retirer {count} éléments d’une vue',
  },
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
  'decision.annul': { plain: 'Annuler un numéro de décision', named: 'Annuler le numéro {name}' },
  'decision-relation.create': { plain: 'Lier deux décisions', named: 'Lier la décision {name} à une autre' },
  'decision-relation.delete': { plain: 'Supprimer un lien entre décisions' },
  'decision.classify': { plain: 'Classer une décision', named: 'Classer la décision {name}' },
  'theme.create': { plain: 'Ajouter un thème', named: 'Ajouter le thème {quoted}' },
  'theme.edit': { plain: 'Modifier un thème', named: 'Modifier le thème {quoted}' },
  'theme.reorder': { plain: 'Réordonner les thèmes' },
  'theme.merge': { plain: 'Fusionner deux thèmes', named: 'Fusionner le thème {quoted}' },
  'theme.delete': { plain: 'Supprimer un thème', named: 'Supprimer le thème {quoted}' },
  'contributor.create': { plain: 'Ajouter un contributeur' },
  'contributor.delete': { plain: 'Retirer un contributeur' },
  'reminder.record': { plain: 'Noter une relance', several: 'Noter {count} relances' },
  'reminder.delete': { plain: 'Supprimer une relance' },
  'decision.set-status': {
    plain: "Changer l'état d'une décision",
    named: "Changer l'état de la décision {quoted}",
  },
  'follow-up.create': { plain: 'Ajouter un suivi', named: 'Ajouter le suivi {quoted}' },
  'follow-up.edit': { plain: 'Modifier un suivi', named: 'Modifier le suivi {quoted}' },
  'follow-up.delete': { plain: 'Supprimer un suivi', named: 'Supprimer le suivi {quoted}' },
  'objective.create': { plain: 'Ajouter un objectif', named: 'Ajouter l’objectif {quoted}' },
  'objective.edit': { plain: 'Modifier un objectif', named: 'Modifier l’objectif {quoted}' },
  'objective.delete': { plain: 'Supprimer un objectif', named: 'Supprimer l’objectif {quoted}' },
  'objective.reorder': { plain: 'Réordonner les objectifs' },
  'objective-review.create': {
    plain: 'Confronter un objectif aux travaux',
    named: 'Confronter aux travaux l’objectif {quoted}',
  },
  'objective-review.edit': {
    plain: 'Modifier le contrôle d’un objectif',
    named: 'Modifier le contrôle de l’objectif {quoted}',
  },
  'objective-review.delete': {
    plain: 'Supprimer le contrôle d’un objectif',
    named: 'Supprimer un contrôle de l’objectif {quoted}',
  },
  'indicator.create': { plain: 'Ajouter un indicateur', named: 'Ajouter l’indicateur {quoted}' },
  'indicator.edit': { plain: 'Modifier un indicateur', named: 'Modifier l’indicateur {quoted}' },
  'indicator.delete': { plain: 'Supprimer un indicateur', named: 'Supprimer l’indicateur {quoted}' },
  'indicator.reorder': { plain: 'Réordonner les indicateurs' },
  'measurements.record': { plain: 'Noter une mesure', several: 'Noter {count} mesures' },
  'measurement.edit': { plain: 'Modifier une mesure', named: 'Modifier une mesure de {quoted}' },
  'measurement.delete': { plain: 'Supprimer une mesure', named: 'Supprimer une mesure de {quoted}' },
  'risk.create': { plain: 'Ajouter un risque', named: 'Ajouter le risque {quoted}' },
  'risk.edit': { plain: 'Modifier un risque', named: 'Modifier le risque {quoted}' },
  'risk.delete': { plain: 'Supprimer un risque', named: 'Supprimer le risque {quoted}' },
  'risk-assessment.create': { plain: 'Coter un risque', named: 'Coter le risque {quoted}' },
  'risk-assessment.edit': {
    plain: 'Modifier la cotation d’un risque',
    named: 'Modifier la cotation du risque {quoted}',
  },
  'risk-assessment.delete': {
    plain: 'Supprimer la cotation d’un risque',
    named: 'Supprimer une cotation du risque {quoted}',
  },
  'risk-action.create': { plain: 'Lier un suivi à un risque', named: 'Lier un suivi au risque {quoted}' },
  'risk-action.delete': { plain: 'Délier un suivi d’un risque', named: 'Délier un suivi du risque {quoted}' },
  'acceptance.create': { plain: 'Ajouter une recette', named: 'Ajouter la recette {quoted}' },
  'acceptance.edit': { plain: 'Modifier une recette', named: 'Modifier la recette {quoted}' },
  'acceptance.delete': { plain: 'Supprimer une recette', named: 'Supprimer la recette {quoted}' },
  'reservation.create': { plain: 'Ajouter une réserve', named: 'Ajouter la réserve {quoted}' },
  'reservation.edit': { plain: 'Modifier une réserve', named: 'Modifier la réserve {quoted}' },
  'reservation.delete': { plain: 'Supprimer une réserve', named: 'Supprimer la réserve {quoted}' },
  'contract-point.create': {
    plain: 'Ajouter un point du contrat',
    named: 'Ajouter le point du contrat {quoted}',
  },
  'contract-point.edit': {
    plain: 'Modifier un point du contrat',
    named: 'Modifier le point du contrat {quoted}',
  },
  'contract-point.delete': {
    plain: 'Supprimer un point du contrat',
    named: 'Supprimer le point du contrat {quoted}',
  },
  'change-request.create': {
    plain: 'Ajouter une demande d’évolution',
    named: 'Ajouter la demande d’évolution {quoted}',
  },
  'change-request.create-from': {
    plain: 'Tirer une demande d’évolution d’une remontée',
    named: 'Tirer d’une remontée la demande d’évolution {quoted}',
  },
  'change-request.edit': {
    plain: 'Modifier une demande d’évolution',
    named: 'Modifier la demande d’évolution {quoted}',
  },
  'change-request.delete': {
    plain: 'Supprimer une demande d’évolution',
    named: 'Supprimer la demande d’évolution {quoted}',
  },
  'usage-report.create': { plain: 'Noter une remontée d’usage', named: 'Noter la remontée {quoted}' },
  'usage-report.edit': { plain: 'Modifier une remontée d’usage', named: 'Modifier la remontée {quoted}' },
  'usage-report.delete': { plain: 'Supprimer une remontée d’usage', named: 'Supprimer la remontée {quoted}' },
  'good-practice.create': {
    plain: 'Ajouter une bonne pratique',
    named: 'Ajouter la bonne pratique {quoted}',
  },
  'good-practice.edit': {
    plain: 'Modifier une bonne pratique',
    named: 'Modifier la bonne pratique {quoted}',
  },
  'good-practice.delete': {
    plain: 'Supprimer une bonne pratique',
    named: 'Supprimer la bonne pratique {quoted}',
  },
  'letterhead.create': { plain: 'Ajouter un en-tête', named: 'Ajouter l’en-tête {quoted}' },
  'letterhead.edit': { plain: 'Modifier un en-tête', named: 'Modifier l’en-tête {quoted}' },
  'letterhead.delete': { plain: 'Supprimer un en-tête', named: 'Supprimer l’en-tête {quoted}' },
  'partner-logo.create': { plain: 'Ajouter un logo de partenaire', named: 'Ajouter le logo de {quoted}' },
  'partner-logo.edit': { plain: 'Modifier un logo de partenaire', named: 'Modifier le logo de {quoted}' },
  'partner-logo.delete': { plain: 'Retirer un logo de partenaire', named: 'Retirer le logo de {quoted}' },
  'partner-logo.reorder': { plain: 'Réordonner les logos des partenaires' },
  'document-template.set': { plain: 'Choisir un modèle Word', named: 'Choisir le modèle {quoted}' },
  'document-template.delete': { plain: 'Retirer un modèle Word', named: 'Retirer le modèle {quoted}' },
  'issued-pack.create': {
    plain: 'Noter la remise d’un dossier',
    named: 'Noter la remise du dossier de la séance {meeting}',
  },
  'issued-pack.delete': {
    plain: 'Effacer la remise d’un dossier',
    named: 'Effacer la remise du dossier de la séance {meeting}',
  },
  'setting.put': { plain: 'Modifier un réglage' },
  steps: { plain: 'Faire plusieurs changements' },
}

/** What a move was for. */
const moveLabels: Readonly<Record<MovePurpose, Label>> = {
  'align-left': { plain: 'Aligner {count} éléments à gauche' },
  'align-centre': { plain: 'Centrer {count} éléments les uns sous les autres' },
  'align-right': { plain: 'Aligner {count} éléments à droite' },
  'align-top': { plain: 'Aligner {count} éléments en haut' },
  'align-middle': { plain: 'Centrer {count} éléments côte à côte' },
  'align-bottom': { plain: 'Aligner {count} éléments en bas' },
  'distribute-x': { plain: 'Répartir {count} éléments en largeur' },
  'distribute-y': { plain: 'Répartir {count} éléments en hauteur' },
}

/** Views that were made together. */
const seriesLabels: Readonly<Record<ViewSeries, Label>> = {
  constituency: {
    plain: 'Créer la vue d’une circonscription',
    several: 'Créer {count} vues, une par circonscription',
  },
  body: { plain: 'Créer la vue d’une instance', several: 'Créer {count} vues, une par instance' },
  department: { plain: 'Créer la vue d’un département', several: 'Créer {count} vues, une par département' },
}

/** What was changed of a link. */
const linkLabels: Readonly<Record<string, Label>> = {
  end: { plain: 'Rattacher un lien ailleurs', named: 'Rattacher le lien {quoted} à {to}' },
  reverse: { plain: 'Inverser un lien', named: 'Inverser le lien {quoted}' },
  kind: { plain: 'Changer la nature d’un lien', named: 'Changer la nature du lien {quoted}' },
  label: { plain: 'Préciser un lien', named: 'Préciser le lien {quoted}' },
}

/** A view that lets nothing step back any more. */
const unfilteredLabel: Label = {
  plain: 'Ne plus filtrer une vue',
  named: 'Ne plus filtrer la vue {quoted}',
}

/** What was taken out to be put elsewhere. */
const cutLabel: Label = {
  plain: 'Couper des éléments',
  named: 'Couper {quoted}',
  several: 'Couper {count} éléments',
}

/** What came back from the trash. */
const restoredLabel: Label = {
  plain: 'Sortir un élément de la corbeille',
  named: 'Sortir {quoted} de la corbeille',
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
  paste: { plain: 'Coller des éléments', named: 'Coller {name}' },
  duplicate: { plain: 'Dupliquer des éléments', named: 'Dupliquer {name}' },
  series: { plain: 'Planifier une séance', several: 'Planifier {count} séances' },
  'carry-over': {
    plain: 'Reporter un point',
    named: 'Reporter {name}',
    several: 'Reporter {count} points',
  },
  'second-call': { plain: 'Convoquer une seconde séance' },
  reschedule: { plain: 'Déplacer une séance', several: 'Déplacer {count} séances' },
  guest: { plain: 'Inviter une personne' },
  'guests-order': { plain: 'Réordonner les invités' },
  'create-linked': { plain: 'Ajouter un élément relié', named: 'Ajouter et relier {quoted}' },
  'follow-ups-edit': { plain: 'Modifier un suivi', several: 'Modifier {count} suivis' },
  'session-open': { plain: 'Ouvrir la séance' },
  'session-suspend': { plain: 'Suspendre la séance' },
  'session-resume': { plain: 'Reprendre la séance' },
  'session-close': { plain: 'Lever la séance' },
  'session-without-quorum': { plain: 'Constater l’absence de quorum et lever la séance' },
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
  if (type === 'history.take-out' || type === 'history.put-back') {
    const verb = type === 'history.take-out' ? 'Revenir sur un changement' : 'Refaire un changement'
    return `${verb} (${uncapitalise(entryLabel({ type: String(params.of ?? ''), params }))})`
  }
  const label = labelOf(type, String(params.purpose ?? ''))
  const to = shortened(String(params.to ?? ''), longestEnd)
  const name = shortened(String(params.name ?? ''), to === '' ? longestName : longestEnd)
  const number = typeof params.count === 'number' ? params.count : 1
  const isNamed = name !== '' && (to !== '' || label.named?.includes('{to}') !== true)
  const template = (isNamed && label.named) || (number > 1 && label.several) || label.plain
  const values: Readonly<Record<string, string>> = {
    name,
    quoted: quoted(name),
    meeting: meetingCalled(String(params.name ?? '')),
    to: quoted(to),
    count: numberText(number),
  }
  return frenchTypography(template).replace(
    /(\bde )?\{(\w+)\}/g,
    (blank, de: string | undefined, key: string) => {
      const value = values[key]
      if (value === undefined) return blank
      return de === undefined ? value : elide('de', value)
    },
  )
}

function labelOf(type: string, purpose: string): Label {
  if (type === 'batch.apply' && Object.hasOwn(batchLabels, purpose))
    return batchLabels[purpose as BatchPurpose] // a key of it
  if (type === 'organisation.delete' && purpose === 'cut') return cutLabel
  if (type === 'view.filter' && purpose === 'none') return unfilteredLabel
  if (type === 'chart.move' && Object.hasOwn(moveLabels, purpose)) return moveLabels[purpose as MovePurpose] // a key of it
  if (type === 'link.edit') return linkLabels[purpose] ?? labels[type]
  if (type === 'view.create-series' && Object.hasOwn(seriesLabels, purpose))
    return seriesLabels[purpose as ViewSeries] // a key of it
  if (type === 'steps' && Object.hasOwn(stepsLabels, purpose)) return stepsLabels[purpose as StepsPurpose] // a key of it
  if (type === 'trash.restore') return restoredLabel
  return Object.hasOwn(labels, type) ? labels[type as CommandType] : { plain: 'Modifier le document' }
}

/**
 * « Annuler : renommer « CPS » », « Annuler » when there is nothing to undo, and at an official act that it stays:
 * what cannot be undone is not promised. The same in the menu, the toolbar and the palette.
 */
export function undoText(history: HistoryStatus | null): string {
  if (history?.barrier === true && history.undo !== null)
    return `Annuler (${uncapitalise(errorText(barrierError(history.undo)).title)})`
  return withLabel('Annuler', history?.undo ?? null)
}

/** « Rétablir : renommer « CPS » », or « Rétablir » when there is nothing to redo. */
export function redoText(history: HistoryStatus | null): string {
  return withLabel('Rétablir', history?.redo ?? null)
}

function withLabel(verb: string, label: EntryLabel | null): string {
  if (label === null) return verb
  return `${verb}${nb}: ${uncapitalise(entryLabel(label))}`
}

// A meeting is recorded as « CPS 2026-03-10 ».
function meetingCalled(name: string): string {
  const date = name.slice(-10)
  const body = name.slice(0, -10).trim()
  return isIsoDate(date) && body !== ''
    ? `${quoted(shortened(body, longestEnd))} du ${longDate(date)}`
    : quoted(shortened(name, longestName))
}

function quoted(name: string): string {
  return `«${nb}${name}${nb}»`
}

function shortened(name: string, longest: number): string {
  return name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name
}
