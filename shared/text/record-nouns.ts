import type { Collection } from '../document/collections.ts'
import { elidesBefore } from './elision.ts'

/** What a record of each collection is called. */
export const collectionNouns: Readonly<Record<Collection, string>> = {
  entity: 'organisme',
  letterhead: 'en-tête',
  partnerLogo: 'logo de partenaire',
  project: 'projet',
  person: 'personne',
  function: 'fonction',
  post: 'poste',
  tenure: 'nomination',
  body: 'instance',
  documentTemplate: 'modèle Word',
  seat: 'siège',
  mandate: 'mandat',
  link: 'lien',
  view: 'vue',
  placement: 'emplacement',
  meeting: 'séance',
  agendaItem: 'point',
  attachment: 'pièce jointe',
  attendance: 'présence',
  convocation: 'convocation',
  addressee: 'destinataire',
  reply: 'réponse à une convocation',
  issuedPack: 'dossier remis',
  templateItem: 'point type',
  pendingItem: 'point en attente',
  minutes: 'compte rendu',
  observation: 'observation',
  rectification: 'rectificatif',
  guest: 'invitation',
  sessionEvent: 'événement de séance',
  ballot: 'vote',
  schoolHoliday: 'vacances scolaires',
  decision: 'décision',
  theme: 'thème',
  decisionTheme: 'thème d’une décision',
  decisionSubject: 'objet d’une décision',
  decisionRelation: 'lien entre décisions',
  decisionPassage: 'changement d’état d’une décision',
  seal: 'sceau',
  followUp: 'suivi',
  contributor: 'contribution à un suivi',
  reminder: 'relance',
  objective: 'objectif',
  decisionAim: 'objectif ou périmètre d’une décision',
  objectiveReview: 'contrôle de cohérence',
  indicator: 'indicateur',
  measurement: 'mesure',
  risk: 'risque',
  riskAssessment: 'cotation d’un risque',
  riskAction: 'action contre un risque',
  acceptance: 'recette',
  reservation: 'réserve',
  contractPoint: 'point du contrat',
  changeRequest: 'demande d’évolution',
  usageReport: 'remontée d’usage',
  goodPractice: 'bonne pratique',
  phase: 'étape',
  rulesProfile: 'règles de fonctionnement',
  mission: 'mission',
  assignment: 'mission confiée',
  responsibility: 'responsabilité',
  convention: 'convention',
  conventionParty: 'partie à une convention',
  dismissal: 'résultat écarté',
  setting: 'réglage',
}

const feminine: ReadonlySet<Collection> = new Set<Collection>([
  ...([
    'person',
    'function',
    'tenure',
    'view',
    'meeting',
    'attachment',
    'attendance',
    'convocation',
  ] as const),
  ...(['reply', 'decision', 'contributor', 'reminder', 'measurement', 'riskAssessment'] as const),
  ...(['acceptance', 'reservation', 'changeRequest', 'usageReport', 'goodPractice', 'mission'] as const),
  ...(['assignment', 'responsibility', 'convention', 'conventionParty'] as const),
])
const plural: ReadonlySet<Collection> = new Set<Collection>(['schoolHoliday', 'rulesProfile'])

/** « du siège », « de la séance », « de l’instance », « des vacances scolaires » */
export function ofTheNoun(collection: Collection): string {
  const noun = collectionNouns[collection]
  if (plural.has(collection)) return `des ${noun}`
  if (elidesBefore(noun)) return `de l’${noun}`
  return feminine.has(collection) ? `de la ${noun}` : `du ${noun}`
}
