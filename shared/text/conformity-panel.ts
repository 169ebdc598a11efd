import { longDate } from './dates.ts'
import { count, listText } from './plurals.ts'
import { frenchTypography } from './typography.ts'

/** The workspace of the checks. */
export const conformityPanelText = {
  workspace: 'Contrôles',
  findings: 'Constats',
  minimum: 'Organisation minimale',
  search: 'Rechercher un constat',
  severity: 'Gravité',
  code: 'Code',
  family: 'Domaine',
  finding: 'Constat',
  objects: 'Objets',
  state: 'Suite',
  toTreat: 'à traiter',
  dismissed: 'écarté',
  nothing: 'Aucun écart relevé',
  nothingHint:
    'À cette date, l’organisation répond à la fiche et aux bonnes pratiques que Gouvernail contrôle.',
  altered: 'Le fichier a changé en dehors de Gouvernail',
  alteredHint:
    'Gouvernail ne modifie pas un acte scellé, et retient l’empreinte de tout ce qu’il écrit : un disque ou un autre programme a changé ce fichier. Comparez avec une sauvegarde ou avec les documents signés.',
  nothingSelected: 'Choisissez un constat',
  nothingSelectedHint: 'Sa source et le chemin vers ce qu’il concerne s’afficheront ici.',
  settled: 'Ce constat est réglé',
  settledHint: 'Plus rien ne le motive à cette date.',
  says: 'Ce que dit la fiche',
  goodPractice: 'Bonne pratique de gouvernance, hors fiche.',
  parameter: 'Ce que chaque étape demande est une grille de l’outil, modifiable : la fiche n’en donne pas.',
  concerns: 'Concerne',
  goThere: 'Y aller',
  goTo: (name: string) => frenchTypography(`Y aller : ${name}`),
  dismiss: 'Écarter avec un motif…',
  dismissTitle: 'Écarter ce constat',
  dismissHint:
    'Le constat reste visible, avec son motif, votre nom et la date ; il ne compte plus. Vous pourrez le rétablir.',
  reason: 'Motif',
  reasonHint: 'Pourquoi ce point ne s’applique pas, ou pas encore.',
  reasonMissing: 'Un motif est nécessaire.',
  by: 'Votre nom',
  dismissVerb: 'Écarter',
  restore: 'Rétablir',
  dismissedTitle: 'Écarté avec un motif',
  never: 'Un constat ne bloque jamais votre travail : il signale, avec sa source.',
  export: 'Exporter',
  exportPdf: 'Rapport (PDF)',
  exportCsv: 'Constats (CSV)',
  phase: 'Étape actuelle',
  noPhase: 'Non précisée',
  matrix: 'Ce que chaque étape demande',
  element: 'Élément',
  found: 'En place',
  parameterNote:
    'Cette grille est un paramètre de l’outil, modifiable : la fiche demande « quel est le niveau d’organisation minimal à mettre en place en fonction des grandes étapes du projet ? » sans fixer de seuil.',
  chooseNeed: (phase: string, element: string, need: string) =>
    frenchTypography(`${element}, étape « ${phase} » : ${need}`),
  openPhase: (phase: string) => frenchTypography(`Ouvrir l’étape « ${phase} »`),
  complete: 'Organisation minimale atteinte',
  allFound: 'Tout ce que l’étape demande est en place.',
  addPhase: 'Ajouter une étape',
  newPhase: 'Nouvelle étape',
  phaseSheet: 'Étape du projet',
  phaseName: 'Nom de l’étape',
  phaseNameFault: 'Un nom est nécessaire.',
  from: 'Du',
  to: 'Au',
  makeCurrent: 'Le projet en est là',
  isCurrent: 'Le projet en est à cette étape.',
  deletePhase: 'Supprimer l’étape',
} as const

/** « Étape 5 sur 7. Il manque : … », « Étape 5 sur 7. Rien ne manque ». */
export function stageSentence(rank: number, total: number, missing: readonly string[]): string {
  const lack = missing.length === 0 ? 'Rien ne manque' : `Il manque : ${listText(missing)}`
  return frenchTypography(`Étape ${rank} sur ${total}. ${lack}.`)
}

/** « Et à l’étape suivante, « Généralisation » ? Il manquerait : … ». */
export function nextStageSentence(name: string, missing: readonly string[]): string {
  const lack = missing.length === 0 ? 'Rien ne manquerait' : `Il manquerait : ${listText(missing)}`
  return frenchTypography(`Et à l’étape suivante, « ${name} » ? ${lack}.`)
}

/** « Écarté par Hélène Vautrin le 10 mars 2026 ». */
export function dismissedBy(by: string, on: string): string {
  return frenchTypography(by === '' ? `Le ${longDate(on)}` : `Par ${by}, le ${longDate(on)}`)
}

/** « 12 constats, dont 2 écartés ». */
export function findingsCount(all: number, dismissed: number): string {
  const set = dismissed === 0 ? '' : `, dont ${count(dismissed, 'écarté')}`
  return `${count(all, 'constat')}${set}`
}
