import type { BodyKind } from '../organisation/body.ts'
import type { EntityKind } from '../organisation/entity.ts'
import type { Level } from '../organisation/level.ts'
import type { LinkKind } from '../organisation/link.ts'
import type { ProjectScope } from '../organisation/project.ts'
import type { mandateRanks, seatKinds, seatRoles, voices } from '../organisation/seat.ts'
import type { Civility } from './names.ts'
import type { GenderedTerm } from './terms.ts'

/** The three bands of the chart. */
export const levelLabels: Record<Level, string> = {
  academic: 'Académique',
  territorial: 'Territorial',
  school: 'École',
}

/** A kind of thing: full name, plural, and the short name that fits a tag. Lower case, as in a sentence. */
export type KindLabel = { readonly label: string; readonly plural: string; readonly short: string }

export const entityKindLabels: Record<EntityKind, KindLabel> = {
  ministry: { label: 'ministère', plural: 'ministères', short: 'ministère' },
  'academic-region': { label: 'région académique', plural: 'régions académiques', short: 'région acad.' },
  academy: { label: 'académie', plural: 'académies', short: 'académie' },
  dsden: {
    label: 'direction des services départementaux de l’éducation nationale',
    plural: 'directions des services départementaux de l’éducation nationale',
    short: 'DSDEN',
  },
  constituency: {
    label: 'circonscription du premier degré',
    plural: 'circonscriptions du premier degré',
    short: 'circonscription',
  },
  school: { label: 'école', plural: 'écoles', short: 'école' },
  'secondary-school': {
    label: 'établissement du second degré',
    plural: 'établissements du second degré',
    short: 'établissement',
  },
  rpi: {
    label: 'regroupement pédagogique intercommunal',
    plural: 'regroupements pédagogiques intercommunaux',
    short: 'RPI',
  },
  commune: { label: 'commune', plural: 'communes', short: 'commune' },
  epci: {
    label: 'établissement public de coopération intercommunale',
    plural: 'établissements publics de coopération intercommunale',
    short: 'EPCI',
  },
  syndicate: {
    label: 'syndicat (SIVOS, SIVU, SIVOM ou mixte)',
    plural: 'syndicats (SIVOS, SIVU, SIVOM ou mixtes)',
    short: 'syndicat',
  },
  department: { label: 'département', plural: 'départements', short: 'département' },
  region: { label: 'région', plural: 'régions', short: 'région' },
  'public-agency': {
    label: 'organisme public (GIP, agence, établissement)',
    plural: 'organismes publics (GIP, agences, établissements)',
    short: 'organisme public',
  },
  association: { label: 'association', plural: 'associations', short: 'association' },
  company: {
    label: 'entreprise (éditeur, intégrateur, hébergeur, fournisseur)',
    plural: 'entreprises (éditeurs, intégrateurs, hébergeurs, fournisseurs)',
    short: 'entreprise',
  },
  consultant: {
    label: 'assistant à maîtrise d’ouvrage',
    plural: 'assistants à maîtrise d’ouvrage',
    short: 'AMO',
  },
  other: { label: 'autre organisme', plural: 'autres organismes', short: 'organisme' },
}

export const bodyKindLabels: Record<BodyKind, KindLabel> = {
  steering: {
    label: 'comité de pilotage stratégique',
    plural: 'comités de pilotage stratégique',
    short: 'CPS',
  },
  operational: {
    label: 'comité de suivi opérationnel',
    plural: 'comités de suivi opérationnel',
    short: 'CSO',
  },
  proximity: {
    label: 'groupe d’accompagnement de proximité',
    plural: 'groupes d’accompagnement de proximité',
    short: 'GAP',
  },
  'school-team': { label: 'équipe d’école', plural: 'équipes d’école', short: 'équipe' },
  'user-group': { label: 'groupe d’utilisateurs', plural: 'groupes d’utilisateurs', short: 'utilisateurs' },
  other: { label: 'autre instance', plural: 'autres instances', short: 'instance' },
}

export const seatKindLabels: Record<(typeof seatKinds)[number], GenderedTerm> = {
  'ex-officio': same('membre de droit', 'membres de droit'),
  designated: {
    label: 'membre désigné',
    masculine: 'membre désigné',
    feminine: 'membre désignée',
    plural: 'membres désignés',
  },
  elected: {
    label: 'membre élu',
    masculine: 'membre élu',
    feminine: 'membre élue',
    plural: 'membres élus',
  },
  qualified: same('personnalité qualifiée', 'personnalités qualifiées'),
  guest: { label: 'invité', masculine: 'invité', feminine: 'invitée', plural: 'invités' },
}

export const seatRoleLabels: Record<(typeof seatRoles)[number], GenderedTerm> = {
  chair: { label: 'présidence', masculine: 'président', feminine: 'présidente', plural: 'présidents' },
  'co-chair': {
    label: 'coprésidence',
    masculine: 'coprésident',
    feminine: 'coprésidente',
    plural: 'coprésidents',
  },
  secretary: { label: 'secrétariat', masculine: 'secrétaire', feminine: 'secrétaire', plural: 'secrétaires' },
  facilitator: {
    label: 'animation',
    masculine: 'animateur',
    feminine: 'animatrice',
    plural: 'animateurs',
  },
  member: same('membre', 'membres'),
}

export const voiceLabels: Record<(typeof voices)[number], string> = {
  deliberative: 'voix délibérative',
  advisory: 'voix consultative',
}

export const mandateRankLabels: Record<(typeof mandateRanks)[number], GenderedTerm> = {
  holder: same('titulaire', 'titulaires'),
  deputy: { label: 'suppléant', masculine: 'suppléant', feminine: 'suppléante', plural: 'suppléants' },
}

/** Read from source to target: « A rend compte à B ». The noun names the link in lists and legends. */
export type LinkLabel = { readonly verb: string; readonly noun: string }

export const linkKindLabels: Record<LinkKind, LinkLabel> = {
  hierarchy: { verb: 'est rattaché à', noun: 'rattachement hiérarchique' },
  'reports-to': { verb: 'rend compte à', noun: 'lien de compte rendu' },
  steers: { verb: 'oriente', noun: 'orientation et arbitrage' },
  supports: { verb: 'accompagne', noun: 'accompagnement et formation' },
  supplies: { verb: 'fournit', noun: 'fourniture' },
  funds: { verb: 'finance', noun: 'financement' },
  contracts: { verb: 'est titulaire d’un marché de', noun: 'marché' },
  agreement: { verb: 'est en convention avec', noun: 'convention' },
  'group-member': { verb: 'est membre de', noun: 'adhésion à un groupement' },
  transfers: { verb: 'a transféré la compétence à', noun: 'transfert de compétence' },
  transmits: { verb: 'transmet les demandes à', noun: 'transmission des demandes' },
  'processes-data-for': { verb: 'est sous-traitant de', noun: 'sous-traitance de données' },
  coordinates: { verb: 'coordonne', noun: 'coordination' },
}

export const projectScopeLabels: Record<ProjectScope, string> = {
  academic: 'académique',
  departmental: 'départemental',
  constituency: 'circonscription',
  'college-sector': 'secteur de collège',
  commune: 'commune',
  'commune-group': 'regroupement de communes',
}

export type CivilityLabel = { readonly short: string; readonly plural: string; readonly long: string }

export const civilityLabels: Record<Civility, CivilityLabel> = {
  mr: { short: 'M.', plural: 'MM.', long: 'Monsieur' },
  mrs: { short: 'Mme', plural: 'Mmes', long: 'Madame' },
}

function same(term: string, plural: string): GenderedTerm {
  return { label: term, masculine: term, feminine: term, plural }
}
