import { longDate, shortDate } from './dates.ts'
import { count } from './plurals.ts'
import { frenchTypography } from './typography.ts'

/** Sentences about personal data: what is kept, for how long, how it goes. */
export const privacyText = {
  action: 'Données personnelles…',
  actionWords: [
    'RGPD',
    'anonymiser',
    'effacer',
    'purger',
    'conservation',
    'anciens membres',
    'registre',
    'CNIL',
  ],
  title: 'Données personnelles',
  retention: 'Durée de conservation',
  retentionUnit: 'mois',
  retentionHint:
    'À compter de la fin de la dernière fonction ou du dernier mandat. Paramètre de l’outil : aucun texte ne le fixe.',
  former: 'Anciens membres',
  register: 'Fiche de registre',
  formerHint:
    'Ces personnes ne tiennent plus ni poste, ni mandat, ni responsabilité, ni suivi, et la durée de conservation est passée.',
  noFormer: 'Aucune personne à effacer : aucun ancien membre ne dépasse la durée de conservation.',
  all: 'Tout cocher',
  none: 'Tout décocher',
  purge: 'Effacer les coordonnées',
  anonymise: 'Anonymiser',
  nothingChosen: 'Cochez au moins une personne.',
  purgeTakes: 'L’adresse, le téléphone et la note disparaissent ; le nom reste.',
  anonymiseTakes:
    'Le nom devient « Ancien membre n° … » partout où l’outil l’affiche ; l’adresse, le téléphone et la note disparaissent. La civilité, les dates et les fonctions restent.',
  stays:
    'Restent inchangés : les décisions numérotées, le texte des comptes rendus et des exposés, les annexes, ainsi que les documents déjà exportés et les copies du fichier. Un nom écrit dans un texte y reste.',
  final:
    'L’effacement est définitif : l’historique du document et les saisies non enregistrées sont effacés avec les données, et rien de ce qui précède ne pourra plus être annulé.',
  contactHint: 'Coordonnées professionnelles uniquement.',
  privateAddress: 'Cette adresse semble privée : préférez une adresse professionnelle.',
  registerHint:
    'À reprendre dans le registre des traitements. Un clic sélectionne tout le texte, prêt à copier.',
  copy: 'Copier la fiche',
  copied: 'Fiche de registre copiée',
  notCopied: 'Fiche non copiée',
  copyByHand: 'Le presse-papiers n’est pas disponible. Sélectionnez le texte, puis copiez-le.',
  exportData: 'Exporter ses données',
  formats: { pdf: 'Document (PDF)', csv: 'Tableau (CSV)' },
} as const

/** « Mme Claire AUBÉPIN, jusqu’au 31 août 2024 ». */
export function lastDayText(lastDay: string): string {
  return `dernier jour : ${shortDate(lastDay)}`
}

/** « Anonymiser 2 personnes ? » */
export function erasureQuestion(gesture: 'purge' | 'anonymise', persons: number): string {
  const who = count(persons, 'personne')
  return frenchTypography(gesture === 'purge' ? `Effacer les coordonnées de ${who} ?` : `Anonymiser ${who} ?`)
}

/** « Anonymisée le 25 novembre 2026 : son nom et ses coordonnées ont été effacés. » */
export function anonymisedText(on: string): string {
  return frenchTypography(`Fiche anonymisée le ${longDate(on)} : nom et coordonnées ont été effacés.`)
}

/** The entry for the register of processing (RGPD, art. 30), ready to copy; paragraphs on lines of their own. */
export function registerEntry(project: string, controller: string, retentionMonths: number): string {
  return [
    `Traitement : gestion de la gouvernance du projet « ${project} » (instances, séances, décisions et leur suivi).`,
    `Responsable du traitement : ${controller}.`,
    'Finalité : composer et convoquer les instances, établir les ordres du jour et les comptes rendus, tenir le registre des décisions et suivre leur exécution.',
    'Base : exécution d’une mission d’intérêt public (RGPD, art. 6, 1, e).',
    'Personnes concernées : membres des instances et leurs suppléants, titulaires de fonctions dans les services de l’État, les collectivités et les écoles, interlocuteurs des prestataires.',
    'Catégories de données : civilité, nom et prénom ; fonction, organisme, mandats et dates ; adresse électronique et téléphone professionnels ; présences, responsabilités, décisions et suivis confiés. Aucune donnée sensible ni coordonnée privée.',
    'Destinataires : secrétariat et membres des instances, services et collectivités partenaires du projet. Aucun transfert hors de l’Union européenne : le fichier reste sur le poste ou le partage de l’administration.',
    `Durée : ${retentionMonths} mois après la fin de la dernière fonction ou du dernier mandat, puis effacement des coordonnées ou anonymisation. Les décisions et les comptes rendus sont conservés comme archives publiques.`,
    'Droits : accès, rectification, opposition, limitation et, dans les limites de la mission d’intérêt public et des archives, effacement, auprès du délégué à la protection des données du responsable du traitement ; réclamation auprès de la CNIL.',
    'Sécurité : fichier local sans connexion au réseau, droits d’accès du poste ou du partage, effacement qui porte aussi sur l’historique et, dans les trente jours, sur les sauvegardes du poste.',
  ]
    .map(frenchTypography)
    .join('\n')
}

/** Where the document names no controller. */
export const unknownController = 'à préciser (la personne publique qui porte le projet)'
