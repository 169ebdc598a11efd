import { longDate } from '../dates.ts'
import { count } from '../plurals.ts'

/** Words of the atlas: the organisation on pages with references, and its index. */
export const atlasWords = {
  title: 'Atlas',
  overview: 'Plan général',
  pages: "Pages de l'atlas",
  index: 'Index',
  persons: 'Personnes',
  bodies: 'Instances et organismes',
  links: "Liens d'une page à l'autre",
  noPerson: "Aucune personne n'occupe de siège ni de poste à cette date.",
  howToFind:
    'Après chaque nom, sa page et sa case : « 5 B3 » se trouve page 5, à la croisée de la colonne B et de la rangée 3.',
  otherSchools: 'Niveau école, hors circonscription',
} as const

/** « Atlas de l'organisation – ENT des écoles ». */
export function atlasOfProject(project: string): string {
  return `Atlas de l'organisation – ${project}`
}

/** « Atlas de l'organisation – ENT des écoles – 24 novembre 2026 ». */
export function atlasTitle(project: string, date: string): string {
  return `${atlasOfProject(project)} – ${longDate(date)}`
}

/** « Niveau territorial (2/3) »; the title alone when it is on one page. */
export function pageOfSection(title: string, rank: number, pages: number): string {
  return pages === 1 ? title : `${title} (${rank}/${pages})`
}

/** « 3 », « 3–5 ». */
export function pageRange(first: number, last: number): string {
  return first === last ? `${first}` : `${first}–${last}`
}

/** « 12 organismes, 3 instances ». */
export function countedNodes(entities: number, bodies: number): string {
  const parts = [
    entities === 0 ? '' : count(entities, 'organisme'),
    bodies === 0 ? '' : count(bodies, 'instance'),
  ]
  return parts.filter((part) => part !== '').join(', ')
}

/** A page in one sentence. */
export function atlasPageInOneSentence(title: string, counted: string): string {
  return `${title} : ${counted}. L'équivalent textuel, à la fin de l'atlas, dit la même chose.`
}

/** The general plan in one sentence. */
export function overviewInOneSentence(pages: number): string {
  return `Plan général : où se trouve, dans l'organigramme, chacune des ${count(pages, 'page')} qui suivent.`
}
