import type { BodyKind } from '../organisation/body.ts'
import type { EntityKind } from '../organisation/entity.ts'
import { ofEntity } from './entity-phrases.ts'
import { withDe } from './places.ts'
import { capitalise } from './terms.ts'
import { frenchTypography } from './typography.ts'
import { bodyKindLabels } from './vocabulary.ts'

type Named = { readonly kind: EntityKind; readonly name: string }

/** The names that the model organisation gives. */
export const modelNames = {
  /** « Circonscription de Beaune », « Circonscription 2 »; a name that is one already stays. */
  constituency: (name: string) => {
    if (/^circonscription\b/iu.test(name)) return name
    return /^\d/u.test(name) ? `Circonscription ${name}` : `Circonscription ${withDe(name)}`
  },
  /** « Comité de pilotage stratégique ». */
  body: (kind: BodyKind) => capitalise(bodyKindLabels[kind].label),
  combined: 'Comité de pilotage',
  combinedSigle: 'COPIL',
  followUpAndSupport: 'Comité de suivi et d’accompagnement',
  followUpAndSupportSigle: 'CSA',
  /** « Comité départemental de suivi de la Côte-d’Or ». */
  relay: (service: Named) => `Comité départemental de suivi ${placeOf(service)}`.trim(),
  relaySigle: (code: string) => `CDS ${code}`.trim(),
  /** « Groupe d’accompagnement de proximité de Beaune ». */
  group: (host: Named) => `${modelNames.body('proximity')} ${placeOf(host)}`.trim(),
  /** « GAP Beaune ». */
  groupSigle: (host: Named) => `GAP ${bareName(host)}`.trim(),
  users: 'Groupe d’utilisateurs',
  usersSigle: 'GU',
  /** « Équipe de l’école primaire Jules-Ferry ». */
  team: (school: Named) => `Équipe ${ofEntity(school) ?? `de ${school.name}`}`,
} as const

/** What a seat is for, when no post says it. */
export const modelSeats = {
  inspectors: 'au titre des inspecteurs de circonscription',
  mayors: 'au titre des maires',
  presidents: 'au titre des collectivités partenaires',
  referents: 'au titre des référents ENT des collectivités',
  systems: 'au titre des directions des systèmes d’information des collectivités',
  heads: 'au titre des directeurs d’école',
  headsOfSector: 'au titre des directeurs des écoles du secteur',
  schoolReferents: 'au titre des référents numériques d’école',
  teachers: 'au titre des enseignants',
  eRuns: 'au titre des enseignants référents pour les usages du numérique',
  parents: 'au titre des parents d’élèves',
} as const

/** When a seat is called. */
export const modelConditions = {
  onAgenda: 'selon l’ordre du jour',
  orDelegate: 'ou son représentant',
} as const

/** How often bodies of this kind usually meet; a parameter of the tool. */
export const modelFrequencies: Readonly<Partial<Record<BodyKind, string>>> = {
  steering: 'deux fois par an',
  operational: 'toutes les six semaines',
  proximity: 'une fois par période scolaire',
  'school-team': 'une fois par période scolaire',
  'user-group': 'une fois par trimestre',
}

/** Precisions written on links. */
export const modelLinks = {
  orderGroup: 'groupement de commandes',
  partialTransfer: 'à la carte',
  requests: 'demandes d’évolution',
} as const

/** « Profil, mission, périmètre » of those who accompany, in the words of the fiche. */
export const modelSupport = {
  profile: 'E-RUN, directeur d’école, conseiller pédagogique',
  mission: 'Accompagner les professeurs dans la mise en œuvre fonctionnelle de l’ENT.',
} as const

/** « - définir les orientations stratégiques du projet ; » … one line for each mission. */
export function missionProse(names: readonly string[]): string {
  return frenchTypography(
    names.map((name, i) => `- ${name}${i === names.length - 1 ? '.' : ' ;'}`).join('\n'),
  )
}

/** The sender block of documents: the académie in capitals, then its departmental service. */
export function modelLetterhead(academy: string | null, service: string | null): string {
  const lines = [academy === null ? null : academy.toLocaleUpperCase('fr-FR'), service]
  return lines.filter((line) => line !== null).join('\n')
}

const heads =
  /^(?:circonscription(?: d[’']inspection)?(?: du (?:premier|1er) degr[ée])?|académie|direction des services départementaux de l[’']éducation nationale|DSDEN)(?= )/iu

/** « de Beaune », from « Circonscription de Beaune »; « 2 », from « Circonscription 2 ». */
function placeOf({ name }: Named): string {
  const after = name.replace(heads, '').trim()
  return after === name ? withDe(name) : after
}

/** « Beaune ». */
function bareName(host: Named): string {
  return placeOf(host).replace(/^(?:de la |de l[’']|de |du |des |d[’'])/iu, '')
}
