import type { ConventionKind } from '../organisation/convention.ts'
import type { ConventionState } from '../organisation/conventions.ts'
import type { DeploymentStage, sectors } from '../organisation/entity.ts'
import type { Skill } from '../organisation/job-function.ts'
import type { AssignmentRole, missionSources } from '../organisation/mission.ts'
import type { Need, RequirementKind } from '../organisation/phase.ts'
import type { CompetenceTransfer, PurchaseMode } from '../organisation/project.ts'
import type { ResponsibilityKind } from '../organisation/responsibility.ts'
import type {
  DeputyRule,
  majorities,
  noticeCountings,
  noticeEvents,
  quorumBases,
  quorumCounts,
} from '../organisation/rules-profile.ts'

/** What somebody carries for the project (« qui porte quoi »). */
export const responsibilityKindLabels: Record<ResponsibilityKind, string> = {
  coordination: 'coordination globale',
  'project-ownership': 'maîtrise d’ouvrage',
  'project-management': 'maîtrise d’œuvre',
  purchasing: 'achat',
  funding: 'financement',
  'contract-monitoring': 'suivi du contrat',
  support: 'accompagnement',
  training: 'formation',
  'helpdesk-1': 'support de niveau 1',
  'helpdesk-2': 'support de niveau 2',
  hosting: 'hébergement',
  'data-controller': 'responsable de traitement',
  'data-protection': 'délégué à la protection des données',
  quality: 'démarche qualité',
  'digital-competence': 'compétence numérique',
  'education-competence': 'compétence éducation',
  referent: 'référent de la collectivité',
}

/** « Qui porte quoi » in the order in which it is read; competences and référents have a table of their own. */
export const carriedGroups: readonly {
  readonly title: string
  readonly kinds: readonly ResponsibilityKind[]
}[] = [
  { title: 'Pilotage', kinds: ['coordination', 'project-ownership', 'project-management', 'quality'] },
  { title: 'Achat et financement', kinds: ['purchasing', 'funding', 'contract-monitoring'] },
  { title: 'Accompagnement et assistance', kinds: ['support', 'training', 'helpdesk-1', 'helpdesk-2'] },
  { title: 'Données et hébergement', kinds: ['data-controller', 'data-protection', 'hosting'] },
]

export const missionSourceLabels: Record<(typeof missionSources)[number], string> = {
  fiche: 'fiche',
  project: 'projet',
}

/** The letter stands in a cell of the matrix, the word in its name. */
export const assignmentRoleLabels: Record<
  AssignmentRole,
  { readonly label: string; readonly letter: string }
> = {
  responsible: { label: 'responsable', letter: 'R' },
  contributor: { label: 'contribue', letter: 'C' },
  informed: { label: 'informé', letter: 'I' },
}

export const conventionKindLabels: Record<ConventionKind, string> = {
  framework: 'convention cadre',
  specific: 'convention spécifique',
  single: 'convention de partenariat',
  charter: 'charte ou contrat d’engagement',
  market: 'marché',
  other: 'autre engagement',
}

/** Agree with « convention ». */
export const conventionStateLabels: Record<ConventionState, string> = {
  preparing: 'en préparation',
  'to-come': 'signée, à venir',
  'in-force': 'en vigueur',
  ending: 'bientôt échue',
  ended: 'échue',
}

export const needLabels: Record<Need, string> = {
  required: 'requis',
  recommended: 'recommandé',
  'not-applicable': 'sans objet',
}

export const requirementLabels: Record<RequirementKind, string> = {
  coordination: 'entité de coordination',
  referents: 'référent par collectivité',
  steering: 'comité de pilotage stratégique',
  operational: 'comité de suivi opérationnel',
  proximity: 'groupe d’accompagnement par circonscription',
  'school-teams': 'équipe d’école avec le directeur',
  convention: 'convention de partenariat',
  'competence-holders': 'porteurs des compétences numérique et éducation',
  charter: 'charte ou contrat d’engagement',
  'impact-indicators': 'indicateurs d’impact',
}

export const deploymentLabels: Record<DeploymentStage, string> = {
  outside: 'hors périmètre',
  planned: 'prévu',
  pilot: 'pilote',
  deployed: 'déployé',
}

export const sectorLabels: Record<(typeof sectors)[number], string> = {
  public: 'public',
  private: 'privé sous contrat',
}

export const skillLabels: Record<Skill, string> = {
  pedagogical: 'pédagogique',
  technical: 'technique',
  'project-management': 'gestion de projet',
}

export const competenceTransferLabels: Record<CompetenceTransfer, string> = {
  none: 'aucun transfert',
  partial: 'transfert partiel ou « à la carte »',
  full: 'transfert de la compétence',
}

export const purchaseModeLabels: Record<PurchaseMode, string> = {
  'own-market': 'marché propre',
  'order-group': 'groupement de commandes',
  'central-purchasing': 'centrale d’achat',
  syndicate: 'adhésion à un syndicat',
  other: 'autre mode d’achat',
}

export const deputyRuleLabels: Record<DeputyRule, string> = {
  free: 'toute personne désignée',
  'same-entity': 'un membre du même service ou organisme',
  'same-assembly': 'un élu de la même assemblée',
  none: 'personne',
}

export const noticeCountingLabels: Record<(typeof noticeCountings)[number], string> = {
  calendar: 'jours',
  clear: 'jours francs',
}

export const noticeEventLabels: Record<(typeof noticeEvents)[number], string> = {
  reception: 'réception de la convocation',
  dispatch: 'envoi de la convocation',
}

export const quorumBasisLabels: Record<(typeof quorumBases)[number], string> = {
  half: 'la moitié au moins des membres',
  majority: 'la majorité des membres',
  none: 'aucun quorum',
}

export const quorumCountLabels: Record<(typeof quorumCounts)[number], string> = {
  'present-and-proxies': 'présents et pouvoirs',
  present: 'présents seulement',
}

export const majorityLabels: Record<(typeof majorities)[number], string> = {
  'present-or-represented': 'majorité des membres présents ou représentés',
  'votes-cast': 'majorité des suffrages exprimés',
}
