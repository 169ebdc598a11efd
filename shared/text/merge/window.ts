import type { ErasedTold, MergeReading } from '../../api/copies.ts'
import type { Change } from '../../document/changes.ts'
import { localDay } from '../../kit/local-moment.ts'
import type { Side } from '../../merge/sides.ts'
import { longDate } from '../dates.ts'
import { count, pluralOf } from '../plurals.ts'
import { frenchTypography } from '../typography.ts'

/** The window in which a copy that came back is merged. */
export const mergeWindow = {
  open: 'Fusionner une copie…',
  words: ['fusion', 'fusionner', 'copie', 'retour', 'reprendre', 'conflit', 'colis', 'réunir'],
  title: 'Fusionner une copie',
  apply: 'Fusionner',
  applying: 'Fusion en cours : le document est d’abord sauvegardé.',
  cancel: 'Renoncer',
  close: 'Fermer',
  noBaseTitle: 'Le point de départ commun n’est pas connu',
  noBase:
    'Tout ce qui diffère est donc à décider ; ce qui n’est que d’un côté est gardé, même si l’autre l’a supprimé.',
  erasedTitle: 'Ce qui a été effacé ne revient pas',
  movedTitle: 'Le document a changé pendant cette fusion',
  moved: 'Elle a été recalculée ; vos choix sont gardés.',
  toDecide: 'À décider',
  allDecided: 'tout est décidé',
  hint: frenchTypography(
    'Au clavier : ← garde le vôtre, → prend celui de la copie, ↑ et ↓ passent d’un point à l’autre.',
  ),
  taken: 'Repris d’office',
  takenWithAnswers: 'Repris d’office et par vos choix',
  takenNone: 'Rien d’autre ne change dans votre document.',
  keepMine: 'Garder le mien',
  takeTheirs: 'Prendre celui de la copie',
  onlyOther: 'Ce choix est fermé : l’autre côté est scellé.',
  rest: 'Pour tout le reste',
  keepRest: 'Tout garder',
  takeRest: 'Tout prendre',
  preview: 'Aperçu sur l’organigramme',
  view: 'Vue',
  moving: frenchTypography(
    'Glisser déplace l’aperçu, la molette l’approche ; au clavier : flèches, + et −, 0 pour tout revoir.',
  ),
  framing: 'Cadrage',
  onlyChanges: 'Ce qui change',
  everything: 'Tout',
  unchangedChart: 'Rien ne change sur l’organigramme.',
  elsewhere: frenchTypography('Rien ne change dans cette vue : choisissez-en une autre.'),
  nothing: 'Rien à reprendre',
  nothingHint: 'Le document a déjà tout ce que dit la copie : il n’y a rien à fusionner.',
  undo: 'Annuler',
  leaveTitle: frenchTypography('Renoncer à cette fusion ?'),
  leave: 'Vos choix ne seront pas gardés. Le document reste tel qu’il est, et la copie aussi.',
  leaveConfirm: 'Renoncer',
  goOn: 'Continuer la fusion',
} as const

/** « Copie envoyée à DSDEN de l’Yonne le 3 novembre 2026, déjà fusionnée le 12 novembre 2026 ». */
export function copyTitle({ name, known }: Pick<MergeReading, 'name' | 'known'>): string {
  const file = `« ${name} »`
  const sent = dayOf(known.sentAt)
  const merged = dayOf(known.mergedAt)
  const again = merged === '' ? '' : `, déjà fusionnée ${merged}`
  const titles: Readonly<Record<MergeReading['known']['relation'], string>> = {
    sent: `Copie envoyée à ${known.name} ${sent}${again}`,
    origin: `Document de ${known.name}, dont celui-ci est une copie reçue ${sent}${again}`,
    met: `Copie ${file} qui n’a pas été envoyée d’ici${again}`,
    same: `Autre exemplaire de ce document : ${file}`,
    none: `Copie ${file}, que ce document ne connaît pas encore`,
  }
  return frenchTypography(titles[known.relation].replace(/\s+/g, ' ').trim())
}

/** « 2 personnes effacées ici le 3 mars 2026 restent effacées. », of what a copy still has. */
export function erasedSentence({ what, count: number, first, last }: ErasedTold): string {
  const when =
    first === last ? `le ${longDate(first)}` : `entre le ${longDate(first)} et le ${longDate(last)}`
  switch (what) {
    case 'person':
      return `${count(number, 'personne effacée', 'personnes effacées')} ici ${when} ${pluralOf(number, 'reste effacée', 'restent effacées')}.`
    case 'contacts': {
      const whose = number === 1 ? 'd’une personne' : `de ${count(number, 'personne')}`
      return `Les coordonnées et les notes ${whose}, effacées ici ${when}, restent effacées.`
    }
    case 'name':
      return `${count(number, 'personne rendue anonyme', 'personnes rendues anonymes')} ici ${when} ${pluralOf(number, 'le reste', 'le restent')}.`
  }
}

function dayOf(instant: string | null): string {
  return instant === null ? '' : `le ${longDate(localDay(new Date(instant)))}`
}

/** « 12 changements repris », « 1 point à décider », « 2 actes officiels ». */
export function mergeCounts(changes: readonly Change[], open: number): readonly string[] {
  const acts = changes.filter(isAct).length
  return [
    `${count(changes.length, 'changement')} ${pluralOf(changes.length, 'repris', 'repris')}`,
    open === 0 ? mergeWindow.allDecided : `${count(open, 'point')} à décider`,
    ...(acts === 0 ? [] : [count(acts, 'acte officiel', 'actes officiels')]),
  ]
}

/** A decision that gets its number, minutes that are adopted: what cannot be taken back once it is known outside. */
function isAct({ collection, before, after }: Change): boolean {
  const field = collection === 'decision' ? 'number' : collection === 'minutes' ? 'adoptedOn' : null
  if (field === null || after === null) return false
  const of = (record: object | null) => (record as Readonly<Record<string, unknown>> | null)?.[field] ?? null
  return of(after) !== null && of(before) === null
}

/** Why « Fusionner » waits. */
export function undecidedReason(open: number): string {
  return `Il reste ${count(open, 'point')} à décider.`
}

/** « Copie fusionnée, 12 changements ». */
export function mergedTitle(changes: number): string {
  return `Copie fusionnée, ${count(changes, 'changement')}`
}

/** « Garder le vôtre pour les 3 points qui restent ? » */
export function restTitle(side: Side, open: number): string {
  const what = side === 'mine' ? 'Garder ce qui est chez vous' : 'Prendre ce qui est dans la copie'
  return frenchTypography(
    `${what} pour ${open > 1 ? `les ${open} points qui restent` : 'le point qui reste'} ?`,
  )
}

/** What is said before all the rest is answered at once. */
export const restWarning: Readonly<Record<Side, string>> = {
  mine: 'Ce que la copie dit d’autre sur ces points ne sera pas repris. Ce qui est scellé reste tel quel. Vous pourrez encore changer chaque choix.',
  theirs:
    'Ce que le document dit d’autre sur ces points sera remplacé. Ce qui est scellé reste tel quel. Vous pourrez encore changer chaque choix.',
}

/** The verbs that answer for all the rest. */
export const restVerbs: Readonly<Record<Side, string>> = {
  mine: mergeWindow.keepRest,
  theirs: mergeWindow.takeRest,
}

/** The preview in one sentence, for those who do not see it. */
export function previewInOneSentence(counts: string | null): string {
  if (counts === null) return mergeWindow.unchangedChart
  return frenchTypography(`Organigramme après la fusion : ${counts}.`)
}
