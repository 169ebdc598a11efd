import type { ExportPhase } from '../api/events.ts'
import type { AnnexFault, ExportedFile, ExportWarning } from '../api/models.ts'
import { assertNever } from '../kit/assert-never.ts'
import { annexLeftOut } from './annex-refusals.ts'
import { bytesText, count, listText, numberText, pluralOf } from './plurals.ts'
import { frenchTypography } from './typography.ts'

/** What the program is doing while an export runs. */
export const phaseText: Readonly<Record<ExportPhase, string>> = {
  collecting: 'Rassemblement des données …',
  annexes: 'Lecture des annexes …',
  composing: 'Mise en page …',
  finalising: 'Vérification du document …',
  writing: 'Enregistrement …',
}

export const exportText = {
  title: 'Export en cours',
  cancel: 'Arrêter l’export',
  chart: 'Exporter l’organigramme',
  pack: 'Exporter le dossier de séance',
  register: 'Exporter le registre des décisions',
  followUps: 'Exporter le tableau de suivi',
  risks: 'Exporter le registre des risques',
  coherence: 'Exporter la fiche de cohérence',
  indicators: 'Exporter la fiche des indicateurs',
  dashboard: 'Exporter le tableau de bord du comité',
  whoCarriesWhat: 'Exporter qui porte quoi',
  composition: 'Exporter la composition des instances',
  convention: 'Exporter l’annexe gouvernance de la convention',
  table: 'Exporter ce tableau (CSV)',
  tableWords: ['tableur', 'Excel', 'Calc', 'liste', 'feuille de calcul'],
  selection: 'Exporter la sélection',
  /** Names the file. */
  selectionOf: (title: string) => `${title}, sélection`,
  noDocument: 'Ouvrez d’abord un projet.',
  noView: 'Le projet n’a pas encore d’organigramme.',
  noConvention: 'Choisissez d’abord une convention dans « Missions et conventions ».',
  noMeeting: 'Choisissez d’abord une séance dans « Séances ».',
  running: 'Un export est déjà en cours.',
} as const

/** « Export terminé : 23 pages, 412 ko » */
export function exportedText({ pages, rows, drafts, byteSize }: ExportedFile): string {
  const amounts = [
    pages === null ? '' : count(pages, 'page'),
    rows === null ? '' : count(rows, 'ligne'),
    drafts === null ? '' : count(drafts, 'brouillon'),
  ]
  const size = amounts.find((amount) => amount !== '') ?? ''
  return frenchTypography(
    `Export terminé : ${[size, bytesText(byteSize)].filter((part) => part !== '').join(', ')}`,
  )
}

const faults: Readonly<Record<AnnexFault, string>> = {
  'form-fields': 'elle a des champs de formulaire',
  annotations: 'elle porte des annotations',
  layers: 'elle a des calques',
  'fonts-missing': 'ses polices ne sont pas dans le fichier',
  'print-colours': 'ses couleurs sont celles d’une imprimerie',
}

/** More would be read by nobody. */
const mostCharacters = 8

/** What is worth knowing of a file that was made all the same: « Le texte est petit en A4 : préférez l’A3. » */
export function warningText(warning: ExportWarning): string {
  switch (warning.type) {
    case 'missing-glyphs':
      return glyphsText(warning.characters)
    case 'annex-as-pictures':
      return frenchTypography(
        'L’annexe « {title} » est insérée en images, car {fault} : son texte ne peut pas y être recherché.',
      )
        .replace('{fault}', faults[warning.fault])
        .replace('{title}', () => warning.title)
    case 'annex-left-out': {
      const named = warning.origin === '' ? warning.title : `${warning.title} (${warning.origin})`
      return frenchTypography(annexLeftOut(warning.reason)).replace('{title}', () => named)
    }
    case 'logo-unreadable':
      return frenchTypography(
        'Le logo « {name} » ne peut pas être imprimé : importez-le de nouveau dans l’en-tête.',
      ).replace('{name}', () => warning.name)
    case 'template-unreadable':
      return frenchTypography(
        'Le modèle « {name} » ne peut pas être lu : le document est fait sans lui. Choisissez le modèle de nouveau.',
      ).replace('{name}', () => warning.name)
    case 'no-email':
      return frenchTypography(
        `${pluralOf(warning.names.length, 'Sans adresse électronique, une personne ne recevra rien', 'Sans adresse électronique, des personnes ne recevront rien')} : {names}.`,
      ).replace('{names}', () => listText(warning.names))
    case 'small-text':
      return smallText(warning)
    default:
      return assertNever(warning)
  }
}

function glyphsText(characters: readonly string[]): string {
  const shown = characters.slice(0, mostCharacters).join(' ')
  const more = characters.length > mostCharacters ? ' …' : ''
  const verb = pluralOf(characters.length, 'ne peut pas être imprimé', 'ne peuvent pas être imprimés')
  const sentence = `${count(characters.length, 'caractère')} ${verb}, faute de police : {shown}. Un □ en tient lieu.`
  return frenchTypography(sentence).replace('{shown}', () => `${shown}${more}`)
}

/** « Les plus petits mots ne font que 4,6 points en A4 (il en faut 7 pour lire) : prenez le papier A2 … » */
function smallText(warning: Extract<ExportWarning, { type: 'small-text' }>): string {
  const { page, points, largerPage, sheets, atlas } = warning
  const ways = [
    ...(largerPage === null ? [] : [`prenez le papier ${largerPage.toUpperCase()}`]),
    ...(sheets === null
      ? []
      : [`assemblez ${sheets.columns} × ${sheets.rows} feuilles ${page.toUpperCase()}`]),
    ...(atlas ? ['imprimez l’atlas, page à page'] : []),
  ]
  const fault = `Les plus petits mots ne font que ${numberText(points, 1)} points en ${page.toUpperCase()} (il en faut 7 pour lire)`
  return frenchTypography(
    `${fault} : ${ways.length === 0 ? 'le dessin se lit mieux à l’écran' : listText(ways, 'ou')}.`,
  )
}
