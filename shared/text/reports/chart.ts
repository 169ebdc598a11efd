import { longDate } from '../dates.ts'
import { type NamedEntity, ofEntity } from '../entity-phrases.ts'
import { count } from '../plurals.ts'
import { type SeatCounts, seatsInWords } from './common.ts'

/** Words of the organigramme and of its text equivalent. */
export const chartReportWords = {
  title: 'Organigramme',
  equivalent: "Équivalent textuel de l'organigramme",
  link: 'Lien',
  precision: 'Précision',
  links: 'Liens entre organismes et instances',
  folded: "Les écoles sont comptées dans leur circonscription ; l'équivalent textuel les nomme.",
  noLink: "Aucun lien n'est tracé entre les organismes et les instances.",
  emptyChart: "L'organisation ne comporte encore ni organisme ni instance à cette date.",
  assembly: "Plan d'assemblage",
  howToAssemble:
    'Coupez le haut et la gauche de chaque feuille sur son cadre, puis collez-la sur ses voisines de gauche et du haut, le long de leur ligne interrompue. Le nom de chaque voisine est écrit dans la marge.',
  coordinates: 'porte la coordination globale du projet',
} as const

/** « Organisation au 24 novembre 2026 ». */
export function organisationOn(date: string): string {
  return `Organisation au ${longDate(date)}`
}

/** « Organisation au 24 novembre 2026 – vue « Pour les élus » ». */
export function viewOn(view: string, date: string): string {
  return `${organisationOn(date)} – vue « ${view} »`
}

/** « Organigramme au 8 décembre 2026 ». */
export function chartOn(date: string): string {
  return `${chartReportWords.title} au ${longDate(date)}`
}

/** Leads to the part of the document that shows the members of a body. */
export const membersElsewhere = 'Membres : voir'

/** « Organigramme – ENT des écoles ». */
export function chartOfProject(project: string): string {
  return `${chartReportWords.title} – ${project}`
}

/** « Organigramme – ENT des écoles – 24 novembre 2026 ». */
export function chartTitle(project: string, date: string): string {
  return `${chartReportWords.title} – ${project} – ${longDate(date)}`
}

/** « Sélection de l'organigramme – ENT des écoles », « Extrait … ». */
export function partOfProject(part: 'selection' | 'screen', project: string): string {
  return `${chartPartNames[part]} – ${project}`
}

export const chartPartNames = {
  selection: "Sélection de l'organigramme",
  screen: "Extrait de l'organigramme",
} as const

/** « En avant : Niveau académique · Siège ou poste vacant ; le reste est estompé. » */
export function fadedExcept(why: string): string {
  return `En avant : ${why} ; le reste est estompé.`
}

/** « Feuille B3 ». */
export function sheetNamed(name: string): string {
  return `Feuille ${name}`
}

/** « 2 feuilles de large × 3 de haut, A4 paysage ». */
export function sheetsInWords(columns: number, rows: number, format: string, orientation: string): string {
  return `${count(columns, 'feuille')} de large × ${rows} de haut, ${format} ${orientation}`
}

export const orientationWords = { landscape: 'paysage', portrait: 'portrait' } as const

/** What one sheet shows, to those who do not see it. */
export function sheetInOneSentence(name: string, columns: number, rows: number, drawing: string): string {
  return `Feuille ${name} d'un dessin de ${columns} × ${rows} feuilles. ${drawing}`
}

/** « Feuille B3 parmi 3 × 4 ». */
export function sheetOnPlan(name: string, columns: number, rows: number): string {
  return `Feuille ${name} parmi ${columns} × ${rows}`
}

/** The plan of assembly in one sentence. */
export function assemblyInOneSentence(columns: number, rows: number): string {
  return `Plan d'assemblage : ${columns} × ${rows} feuilles, nommées par une lettre pour la colonne et un nombre pour la ligne.`
}

/** « Niveau académique ». */
export function levelHeading(level: 'academic' | 'territorial' | 'school'): string {
  return { academic: 'Niveau académique', territorial: 'Niveau territorial', school: 'Niveau école' }[level]
}

/** The drawing in one sentence; the text equivalent that follows says the rest. */
export function chartInOneSentence(
  project: string,
  date: string,
  entities: number,
  bodies: number,
  links: number,
): string {
  const parts = [
    entities === 0 ? '' : count(entities, 'organisme'),
    bodies === 0 ? '' : count(bodies, 'instance'),
    links === 0 ? '' : count(links, 'lien'),
  ].filter((part) => part !== '')
  return `Organigramme du projet ${project} au ${longDate(date)} : ${parts.join(', ')}. Un équivalent textuel suit.`
}

/** « Comité de pilotage stratégique (CPS) – 12 sièges, tous pourvus ». */
export function bodyInWords(name: string, seats: SeatCounts): string {
  return `${name} – ${seatsInWords(seats)}`
}

/** « rattachement : DSDEN 99 ». */
export function attachedTo(name: string): string {
  return `rattachement : ${name}`
}

/** « Écoles de la circonscription de Belleroche ». */
export function schoolsOf(constituency: NamedEntity): string {
  const complement = ofEntity(constituency)
  return complement === null ? `Écoles, ${constituency.name}` : `Écoles ${complement}`
}
