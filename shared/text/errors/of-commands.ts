import type { AppError, HistoryErrorCode, RefusalCode } from '../../api/errors.ts'
import { type DecisionStatus, decisionStatuses } from '../../decisions/decision.ts'
import { proxyRefusals } from '../../meetings/proxies.ts'
import { thresholds } from '../../quality/conformity/parameters.ts'
import { proxyRefusalSentences } from '../proxies.ts'
import { knownQualityFault } from '../quality-faults.ts'
import { namedThresholdFault } from '../thresholds.ts'
import { type Catalogue, orElse, several } from './sentence.ts'

const kept = "Rien n'a été changé."
/** Why a change was refused; in every case the document stays as it was. */
export const refusals: Catalogue<RefusalCode | HistoryErrorCode> = {
  'record-missing': [
    'Élément introuvable',
    `Cet élément ne figure plus dans le document : il a été supprimé entre-temps. ${kept} Choisissez-en un autre, ou annulez la suppression.`,
  ],
  'record-exists': [
    'Élément déjà présent',
    `Le document contient déjà cet élément. ${kept} Modifiez celui qui existe.`,
  ],
  'reference-missing': [
    'Élément lié introuvable',
    `Un élément auquel celui-ci se rattache ne figure plus dans le document. ${kept} Choisissez un autre rattachement.`,
  ],
  'period-reversed': [
    'Dates inversées',
    'La date de fin précède la date de début. Les dates précédentes sont conservées. Corrigez l’une des deux.',
  ],
  'entity-loop': [
    'Rattachement en boucle',
    "Un organisme ne peut pas dépendre de lui-même, fût-ce par l'intermédiaire d'un autre. Le rattachement précédent est conservé. Choisissez un autre organisme.",
  ],
  'pattern-unknown-token': [
    'Modèle de numéro inconnu',
    'Ce modèle contient un repère que Gouvernail ne connaît pas. Le modèle précédent est conservé. Utilisez {année}, {année-scolaire}, {sigle}, {séance} et {ordre:2}.',
  ],
  'pattern-without-order': [
    'Modèle de numéro sans ordre',
    'Sans le repère {ordre}, deux décisions recevraient le même numéro. Le modèle précédent est conservé. Ajoutez {ordre:2}.',
  ],
  'pattern-without-period': [
    'Modèle de numéro sans année',
    "Les numéros repartent à 1 chaque année : sans le repère {année} ou {année-scolaire}, deux années donneraient le même numéro. Le modèle précédent est conservé. Ajoutez l'un des deux.",
  ],
  'link-to-itself': [
    'Lien impossible',
    `Un élément ne peut pas être relié à lui-même. ${kept} Choisissez une autre extrémité.`,
  ],
  'link-exists': [
    'Lien déjà présent',
    `Ces deux éléments sont déjà unis par un lien de cette nature. ${kept} Modifiez le lien existant, ou choisissez une autre nature.`,
  ],
  'link-end-missing': [
    'Lien impossible',
    `L'une des extrémités du lien ne figure plus dans le document. ${kept} Choisissez un élément présent sur l'organigramme.`,
  ],
  'link-needs-bodies': [
    'Lien réservé aux instances',
    `Cette nature de lien unit deux instances. ${kept} Choisissez deux instances, ou une autre nature de lien.`,
  ],
  'link-needs-entities': [
    'Lien réservé aux organismes',
    `Cette nature de lien unit deux organismes. ${kept} Choisissez deux organismes, ou une autre nature de lien.`,
  ],
  'link-needs-supplier': [
    'Lien réservé à un fournisseur',
    `Le lien de fourniture part d'une entreprise, d'un prestataire, d'une association ou d'un opérateur public. ${kept} Choisissez un tel organisme comme origine, ou une autre nature de lien.`,
  ],
  'link-makes-loop': [
    'Lien en boucle',
    `Ce lien ferait dépendre un élément de lui-même, par l'intermédiaire d'autres. ${kept} Choisissez une autre extrémité, ou supprimez d'abord le lien inverse.`,
  ],
  'body-has-decisions': (params) => [
    'Cette instance a pris des décisions',
    `${orElse(params, '{name}', 'Cette instance')} a pris ${several(params, 'décision numérotée', 'décisions numérotées')} : la supprimer effacerait des actes officiels. ${kept} Donnez-lui plutôt une date de fin.`,
  ],
  'body-has-held-meetings': (params) => [
    "Cette instance s'est réunie",
    `${orElse(params, '{name}', 'Cette instance')} a tenu ${several(params, 'séance', 'séances')} : la supprimer effacerait leur mémoire. ${kept} Donnez-lui plutôt une date de fin.`,
  ],
  'body-has-convened': (params) => [
    'Cette instance a été convoquée',
    `${orElse(params, '{name}', 'Cette instance')} a été convoquée à ${several(params, 'séance', 'séances')} : la supprimer effacerait la trace de ces envois. ${kept} Donnez-lui plutôt une date de fin.`,
  ],
  'meeting-convened': [
    'Cette séance a été convoquée',
    `Pour cette séance sont déjà parties des convocations : la supprimer en effacerait la trace. ${kept} Envoyez plutôt une annulation.`,
  ],
  'convocation-out-of-turn': [
    'Cet envoi ne convient pas à la séance',
    `Une séance se convoque une fois ; ensuite elle se complète, se reporte ou s’annule ; une séance tenue ou annulée ne se convoque plus. ${kept} Choisissez l’un des envois proposés.`,
  ],
  'convocation-unaddressed': [
    'Convocation sans destinataire',
    `Une convocation s’adresse à quelqu’un. ${kept} Cochez au moins un destinataire.`,
  ],
  'minutes-adopted': [
    'Ce compte rendu est adopté',
    `Ce qu’il relate ne change plus : ni l’appel, ni les points, ni les décisions de cette séance. ${kept} Pour corriger une erreur, ajoutez un rectificatif daté.`,
  ],
  'minutes-not-adoptable': (params) => [
    'Ce compte rendu ne peut pas être adopté ainsi',
    `${minutesRefusals[String(params.reason)] ?? 'Sa séance ne le permet pas encore.'} ${kept}`,
  ],
  'minutes-twice': [
    'Cette séance a déjà un compte rendu',
    `Une séance n’a qu’un compte rendu. ${kept} Ouvrez celui qui existe.`,
  ],
  'rectification-too-early': [
    'Ce compte rendu n’est pas encore adopté',
    `Un rectificatif répond à un compte rendu adopté. ${kept} Tant qu’il est un projet, corrigez-le directement.`,
  ],
  'ballot-twice': [
    'Un membre a voté deux fois',
    `Chaque siège a une voix. ${kept} Ne notez qu’un vote par membre.`,
  ],
  'guest-of-another-meeting': [
    'Invité d’une autre séance',
    'Cette personne n’est pas invitée à cette séance. Ajoutez-la d’abord aux invités.',
  ],
  'guest-noted': [
    'Cet invité est noté au déroulé de sa séance',
    `Son arrivée ou son départ y est noté : il reste l'invité de cette séance. ${kept} Invitez aussi cette personne à l'autre séance.`,
  ],
  'guest-twice': [
    'Cette personne est déjà invitée',
    `Elle figure déjà parmi les invités de la séance. ${kept} Modifiez plutôt son invitation.`,
  ],
  'meeting-minuted': [
    'Le compte rendu de cette séance est adopté',
    `La supprimer effacerait un acte officiel. ${kept}`,
  ],
  'mission-of-fiche': (params) => [
    'Mission de la fiche',
    `${orElse(params, 'La mission {name}', 'Cette mission')} est citée de la fiche : son libellé ne se modifie pas et elle ne se supprime pas. ${kept} Ajoutez plutôt une mission propre au projet.`,
  ],
  'responsibility-needs-entity': [
    'Responsabilité réservée à un organisme',
    `Une instance n'a pas de personnalité juridique : elle ne peut pas porter cette responsabilité. ${kept} Choisissez un organisme.`,
  ],
  'share-without-funding': [
    'Clé de répartition sans financement',
    `Seul un financement porte une clé de répartition. ${kept} Retirez le pourcentage, ou choisissez la nature « financement ».`,
  ],
  'convention-loop': [
    'Conventions en boucle',
    'Une convention ne peut pas s’appliquer à elle-même, fût-ce par l’intermédiaire d’une autre. La convention cadre précédente est conservée. Choisissez-en une autre.',
  ],
  'party-exists': (params) => [
    'Partie déjà présente',
    `${orElse(params, '{name}', 'Cet organisme')} est déjà partie à cette convention. ${kept} Modifiez la partie existante.`,
  ],
  'profile-in-use': (params) => [
    'Règles de fonctionnement utilisées',
    `Ces règles s'appliquent à ${several(params, 'instance', 'instances')}. ${kept} Donnez-leur d'abord d'autres règles.`,
  ],
  'batch-refused': (params) => [
    'Opération incohérente',
    `L'opération laisserait le document dans un état contraire à ses règles${orElse(params, ' (« {name} »)', '')}. ${kept} Vérifiez les données d'origine, puis recommencez.`,
  ],
  'merge-outdated': (params) => [
    'Document modifié entre-temps',
    `Le document a changé depuis que la fusion${orElse(params, ' de {name}', '')} a été préparée. ${kept} Préparez-la de nouveau.`,
  ],
  'merge-refused': (params) => [
    'Copie incohérente',
    `La fusion laisserait le document dans un état contraire à ses règles${orElse(params, ' ({name})', '')}. ${kept} Vérifiez la copie, puis recommencez.`,
  ],
  'merge-other-project': [
    'Un autre projet',
    `{Subject} n'a rien en commun avec le document : c'est sans doute celui d'un autre projet. ${kept} Choisissez une copie de ce document.`,
  ],
  'merge-same-file': [
    'Deux fois le même fichier',
    `{Subject} est donné deux fois. ${kept} Donnez le document, puis la copie qui en revient.`,
  ],
  'merge-undecided': (params) => [
    'Des choix restent à faire',
    `La copie et le document diffèrent encore sur ${several(params, 'point', 'points')} que personne n’a tranchés. ${kept} Choisissez pour chacun ce qui est retenu.`,
  ],
  'merge-gone': ['Fusion à reprendre', `La copie n’est plus ouverte. ${kept} Choisissez-la de nouveau.`],
  'register-elsewhere': (params) => [
    'Registre tenu ailleurs',
    `Les actes officiels de « ${orElse(params, '{name}', 'cette instance')} » sont numérotés dans ${orElse(params, 'la copie de {by}', 'une autre copie du document')}. ${kept} Fusionnez cette copie quand elle revient, ou reprenez d’abord le registre (menu Fichier, « Copies envoyées »).`,
  ],
  'person-in-office': (params) => [
    'Personne encore en fonction',
    `${orElse(params, '{name}', 'Cette personne')} tient encore un poste, un mandat, une responsabilité ou un suivi à cette date : son nom figure dans les documents à venir. ${kept} Mettez d’abord fin à ce qui court.`,
  ],
  'person-attended': (params) => [
    'Cette personne figure dans des séances',
    `Elle est nommée dans le compte rendu de ${several(params, 'séance', 'séances')}. ${kept} Mettez plutôt fin à ses mandats et à ses fonctions.`,
  ],
  'person-responsible': (params) => [
    'Cette personne est responsable de décisions',
    `Elle est désignée responsable de ${several(params, 'décision numérotée', 'décisions numérotées')} : la supprimer effacerait cette mention d'actes officiels. ${kept} Mettez plutôt fin à ses mandats et à ses fonctions, ou confiez d'abord ces décisions à quelqu'un d'autre.`,
  ],
  'post-responsible': (params) => [
    'Ce poste est responsable de décisions',
    `Il est désigné responsable de ${several(params, 'décision numérotée', 'décisions numérotées')} : le supprimer effacerait cette mention d'actes officiels. ${kept} Mettez plutôt fin à la nomination de son titulaire, ou confiez d'abord ces décisions à un autre poste.`,
  ],
  'entity-responsible': (params) => [
    'Des postes de cet organisme sont responsables de décisions',
    `${orElse(params, '{name}', 'Cet organisme')} a des postes désignés responsables de ${several(params, 'décision numérotée', 'décisions numérotées')} : le supprimer effacerait cette mention d'actes officiels. ${kept} Donnez-lui plutôt une date de fin, ou confiez d'abord ces décisions à un autre poste.`,
  ],
  'function-in-use': (params) => [
    'Cette fonction est utilisée',
    `Elle définit ${several(params, 'poste', 'postes')} du document. ${kept} Supprimez d'abord ces postes, ou donnez-leur une autre fonction.`,
  ],
  'meeting-has-decisions': (params) => [
    'Des décisions ont été prises pendant cette séance',
    `Elle porte ${several(params, 'décision numérotée', 'décisions numérotées')}, qui ne peuvent plus disparaître. ${kept} Si la séance n'a pas eu lieu, indiquez qu'elle est annulée.`,
  ],
  'item-has-decisions': (params) => [
    'Une décision a été prise sur ce point',
    `${orElse(params, 'Le point {name}', 'Ce point')} porte une décision numérotée, qui ne peut plus en être séparée. ${kept} Vous pouvez encore modifier le titre et le texte du point.`,
  ],
  'item-noted': (params) => [
    'Ce point a été ouvert en séance',
    `Le déroulé de la séance note quand ${orElse(params, 'le point {name}', 'ce point')} a été ouvert ou clos : il ne peut plus passer à une autre séance. ${kept} Ajoutez plutôt un point à l'autre séance.`,
  ],
  'item-of-another-meeting': [
    'Point d’une autre séance',
    `Ce point n'est pas à l'ordre du jour de cette séance. ${kept} Choisissez un point de cette séance.`,
  ],
  'decision-voted': [
    'Un vote est noté pour cette décision',
    `Des membres de son instance ont voté : elle ne peut plus passer à une autre instance. ${kept} Proposez plutôt une décision dans l'autre instance.`,
  ],
  'item-of-another-body': [
    'Séance d’une autre instance',
    `Une décision appartient à l'instance dont la séance l'a prise. ${kept} Choisissez une séance de la même instance.`,
  ],
  'seat-attended': (params) => [
    'Ce siège figure dans des séances',
    `Sa présence, un pouvoir ou son vote est noté dans ${several(params, 'séance ou consultation', 'séances ou consultations')}. ${kept} Mettez plutôt fin aux mandats qui l'occupent.`,
  ],
  'seat-called': [
    'Ce siège a été convoqué',
    `Une séance de son instance l'a convoqué, ou il y a répondu : il ne peut plus passer à une autre instance. ${kept} Créez plutôt un siège dans l'autre instance.`,
  ],
  'last-view': [
    'Dernière vue',
    `Un document garde toujours une vue de l'organisation. ${kept} Créez-en une autre avant de supprimer celle-ci.`,
  ],
  'order-mismatch': [
    'Ordre dépassé',
    `La liste a changé pendant que vous la réordonniez. L'ordre précédent est conservé. Recommencez le déplacement.`,
  ],
  'body-of-meeting-fixed': [
    'Instance de la séance déjà fixée',
    `Des présences ou des décisions sont notées pour cette séance : son instance ne peut plus changer. ${kept} Créez une séance pour l'autre instance.`,
  ],
  'seat-of-another-body': [
    'Siège d’une autre instance',
    `Ce siège n'appartient pas à l'instance qui se réunit. ${kept} Choisissez un siège de cette instance.`,
  ],
  'represented-by-nobody': [
    'Représenté, mais par qui ?',
    `Un membre représenté l'est par une personne, que le compte rendu nomme. ${kept} Choisissez qui était là pour ce siège, ou notez-le excusé.`,
  ],
  'proxy-refused': ({ reason }) => {
    const known = proxyRefusals.find((candidate) => candidate === reason)
    const why = known === undefined ? 'Ce pouvoir est contraire aux règles.' : proxyRefusalSentences[known]
    return ['Pouvoir impossible', `${why} ${kept} Choisissez un autre porteur, ou notez le membre excusé.`]
  },
  'decision-sealed': (params) => [
    'Décision adoptée',
    `${orElse(params, 'La décision {number}', 'Cette décision')} est un acte officiel : son texte, sa date et son numéro ne changent plus. ${kept} Prenez une nouvelle décision qui la rectifie ou la remplace.`,
  ],
  'decision-not-adoptable': (params) => [
    'Adoption impossible',
    `Seule une décision proposée ou ajournée peut être adoptée${statusPart(params.from)}. ${kept} Revenez d'abord à l'état « proposée », ou créez une nouvelle décision.`,
  ],
  'decision-without-text': (params) => [
    'Décision sans texte',
    `${orElse(params, 'La décision {name}', 'Cette décision')} n'a pas encore de texte : il n'y a rien à adopter. ${kept} Écrivez le texte, puis adoptez-la.`,
  ],
  'decision-status-passage': (params) => [
    'Changement d’état impossible',
    `${passagePart(params)} ${kept} Choisissez l'un des états proposés.`,
  ],
  'decision-not-numbered': (params) => [
    'Décision sans numéro',
    `${orElse(params, '« {name} »', 'Cette décision')} n’a pas de numéro en vigueur : elle n’est pas adoptée, ou son numéro est déjà annulé. ${kept}`,
  ],
  'annulment-before-adoption': (params) => [
    'Date d’annulation impossible',
    `${orElse(params, 'La décision {number}', 'Cette décision')} n’était pas encore adoptée ce jour-là. ${kept} Choisissez le jour de son adoption ou un jour qui le suit.`,
  ],
  'relation-refused': (params) => [
    'Lien impossible',
    `${orElse(params, '« {name} »', 'Cette décision')} ne peut être liée qu’à une autre décision, adoptée avant elle ou le même jour. ${kept}`,
  ],
  'number-taken': (params) => [
    'Numéro déjà attribué',
    `${orElse(params, 'Le numéro {number}', 'Ce numéro')} appartient déjà à une autre décision : un numéro ne sert qu'une fois. ${kept} Donnez à cette instance un modèle de numéro qui contient son sigle.`,
  ],
  'threshold-out-of-bounds': ({ threshold }) => [
    'Seuil hors limites',
    `${faultOf(threshold) ?? 'Ce seuil dépasse ce que l’outil admet.'} ${kept}`,
  ],
  'quality-refused': ({ fault }) => [
    'Saisie incohérente',
    `${knownQualityFault(fault) ?? 'Deux informations se contredisent.'} ${kept}`,
  ],
  'nothing-to-undo': ['Rien à annuler', 'Toutes les modifications gardées en mémoire sont déjà annulées.'],
  'nothing-to-redo': ['Rien à rétablir', "Aucune modification annulée n'attend d'être rétablie."],
  'entry-missing': [
    'Étape introuvable',
    'Le journal ne garde plus cette étape : un effacement de données personnelles ou des modifications récentes l’en ont sortie. Rien n’a changé.',
  ],
  'entry-undone': [
    'Étape sans effet',
    'Cette modification est déjà annulée, ou ne change plus rien. Rien n’a changé.',
  ],
  'entry-tied': (params) => [
    'D’autres modifications en dépendent',
    `Cette modification ne peut pas être annulée seule : ${orElse(params, '{by}', 'd’autres étapes')} ${Number(params.count) > 1 ? 'reposent' : 'repose'} sur elle. ${kept} Annulez d’abord ce qui en dépend, ou revenez avant cette étape.`,
  ],
  'entry-rule': (params) => [
    'Annulation contraire aux règles',
    `Sans cette modification, le document ne respecterait plus ses règles${orElse(params, ' ({name})', '')}. ${kept} Corrigez plutôt l’objet dans sa fiche.`,
  ],
  'trash-missing': [
    'Introuvable dans la corbeille',
    'Cet élément n’est plus dans la corbeille : il est revenu dans le document, ou a été effacé pour de bon. Rien n’a changé.',
  ],
  'trash-refused': (params) => [
    'Restauration impossible',
    `${orElse(params, '{name}', 'Cet élément')} ne peut pas revenir : ${params.reason === 'reference-missing' ? 'ce à quoi il se rattachait a été supprimé depuis' : 'sa place est prise'}${orElse(params, ' ({by})', '')}. ${kept} ${params.reason === 'reference-missing' ? 'Restaurez d’abord ce dont il dépend' : 'Libérez d’abord cette place'}, puis recommencez.`,
  ],
  'undo-barrier': (params) =>
    pastTaken[String(params.type)] ?? [
      'Un acte officiel ne s’annule pas',
      `${orElse(params, 'La décision {number}', 'Une décision')} a reçu son numéro : son adoption est acquise. Pour y répondre, prenez une décision qui la rectifie ou la remplace, ou changez son état.`,
    ],
}

const erased = [
  'Un effacement ne s’annule pas',
  'Des données personnelles ont été effacées du document et de son historique : rien ne peut les y remettre. Les modifications faites ensuite s’annulent comme d’ordinaire.',
] as const

/** Why undo stops there, by what was done. */
const pastTaken: Readonly<Record<string, readonly [string, string]>> = {
  'person.purge': erased,
  'person.anonymise': erased,
  'document.merge': erased,
  'trash.empty': [
    'La corbeille vidée ne se remplit plus',
    'Ce qu’elle contenait a été effacé du document et de son historique : rien ne peut l’y remettre. Les modifications faites ensuite s’annulent comme d’ordinaire.',
  ],
  'backups.forget': [
    'Des sauvegardes ont été supprimées',
    'Leur suppression ne s’annule pas, ni ce qui la précède. Les modifications faites ensuite s’annulent comme d’ordinaire.',
  ],
  'minutes.adopt': [
    'Un compte rendu adopté ne s’annule pas',
    'L’instance l’a adopté : ce qu’il relate est acquis. Pour corriger une erreur, ajoutez un rectificatif. Les modifications faites ensuite s’annulent comme d’ordinaire.',
  ],
  'convocation.send': [
    'Une convocation envoyée ne s’annule pas',
    'Les membres l’ont reçue : elle reste au dossier. Pour y répondre, complétez-la, reportez la séance ou annulez-la par un nouvel envoi. Les modifications faites ensuite s’annulent comme d’ordinaire.',
  ],
}

const minutesRefusals: Readonly<Record<string, string>> = {
  already: 'Il est déjà adopté.',
  'not-held': 'Sa séance n’est pas notée comme tenue : clôturez d’abord la séance.',
  'not-later': 'Il s’adopte à une séance ultérieure de la même instance : choisissez-en une autre.',
  'not-adopted': 'Il se signe une fois adopté, et une seule fois.',
  'by-edit': 'L’adoption et la signature ont leur propre commande.',
  withheld:
    'Cette partie du projet n’a pas les points confidentiels de sa séance : il s’adopte dans le document d’où elle vient.',
}

const statusNames: Record<DecisionStatus, string> = {
  proposed: 'proposée',
  adopted: 'adoptée',
  adjourned: 'ajournée',
  rejected: 'rejetée',
  withdrawn: 'retirée',
  executed: 'exécutée',
  replaced: 'remplacée',
  obsolete: 'caduque',
}

function statusName(status: string | number | undefined): string | null {
  const known = decisionStatuses.find((candidate) => candidate === status)
  return known === undefined ? null : statusNames[known]
}

function statusPart(status: string | number | undefined): string {
  const name = statusName(status)
  return name === null ? '' : ` ; celle-ci est ${name}`
}

function passagePart({ from, to }: AppError['params']): string {
  const [before, after] = [statusName(from), statusName(to)]
  if (before === null || after === null || before === after) {
    return "L'état d'une décision ne se choisit pas librement : elle est proposée, puis adoptée, ajournée, rejetée ou retirée."
  }
  return `Une décision ${before} ne peut pas devenir ${after}.`
}

function faultOf(code: unknown): string | undefined {
  const threshold = thresholds.find((one) => one === code)
  return threshold === undefined ? undefined : namedThresholdFault(threshold)
}
