import type { OverlayWords } from '../chart/scene/overlay.ts'
import type { Overlay, OverlayCategory, OverlayFact, OverlayKind } from '../organisation/overlays/overlay.ts'
import { lastDayOf } from '../organisation/overlays/overlay-marks.ts'
import { longDate, shortDate } from './dates.ts'
import { count, numberText, percentText } from './plurals.ts'
import { capitalise } from './terms.ts'
import { frenchTypography } from './typography.ts'

/** What is brought out over the organigramme. */
export const overlayText = {
  highlight: 'Mettre en évidence',
  legend: 'Mise en évidence',
  none: 'Ne rien mettre en évidence',
  nothingOn: 'Rien n’est mis en évidence.',
  close: 'Ne plus mettre en évidence (Échap)',
  months: 'Dans les',
  monthsUnit: 'mois',
  words: ['évidence', 'légende', 'calque', 'lecture', 'surligner'],
  coordinator: 'coordination globale',
} as const

const kindNames: Readonly<Record<OverlayKind, string>> = {
  vacancies: 'sièges et postes vacants',
  endings: 'mandats qui prennent fin',
  members: 'origine des membres',
  charges: 'qui porte quoi',
}

/** « sièges et postes vacants » */
export function overlayName(kind: OverlayKind): string {
  return kindNames[kind]
}

/** « Mettre en évidence : qui porte quoi » */
export function overlayAction(kind: OverlayKind): string {
  return frenchTypography(`${overlayText.highlight} : ${kindNames[kind]}`)
}

/** Under a drawing: « En évidence : mandats qui prennent fin d’ici le 27 mai 2027 ». */
export function overlayCaption(overlay: Overlay, date: string): string {
  const until = overlay.kind === 'endings' ? ` d’ici le ${longDate(lastDayOf(overlay, date))}` : ''
  return frenchTypography(`En évidence : ${kindNames[overlay.kind]}${until}`)
}

/** What to say when there is nothing to bring out. */
export function overlayEmpty(overlay: Overlay, date: string): string {
  const day = longDate(date)
  const sentences: Readonly<Record<OverlayKind, string>> = {
    vacancies: `Aucun siège ni poste n’est vacant au ${day}.`,
    endings: `Aucun mandat ne prend fin d’ici le ${longDate(lastDayOf(overlay, date))}.`,
    members: `Aucune instance n’a de siège au ${day}.`,
    charges: `Aucune de ces charges n’est attribuée au ${day}.`,
  }
  return frenchTypography(sentences[overlay.kind])
}

const labels: Readonly<Record<OverlayCategory, string>> = {
  'vacant-seat': 'sièges vacants',
  'deputy-only': 'suppléant seul',
  'vacant-post': 'postes vacants',
  mandate: 'sièges dont le mandat prend fin',
  tenure: 'nominations qui prennent fin',
  state: 'État',
  collectivities: 'collectivités',
  schools: 'écoles et établissements',
  others: 'autres',
  coordination: 'coordination globale',
  'project-ownership': 'maîtrise d’ouvrage',
  purchasing: 'achat',
  funding: 'financement',
  support: 'accompagnement',
  helpdesk: 'assistance',
  'data-controller': 'responsable de traitement',
}

/** Of a category in a legend: « sièges vacants ». */
export function categoryLabel(category: OverlayCategory): string {
  return labels[category]
}

/** How much a legend counts: « 3 », and for funding the keys together, « 3 · 100 % ». */
export function categoryTotal({ category, count: value, share }: OverlayFact): string {
  return category === 'funding' && share !== undefined
    ? `${numberText(value)} · ${shareText(share)}`
    : numberText(value)
}

/** « 2 sièges vacants », « 1 fin de mandat, 31/12/2026 », « financement 40 % » */
function caption(fact: OverlayFact): string {
  const { category, count: value } = fact
  switch (category) {
    case 'vacant-seat':
      return count(value, 'siège vacant', 'sièges vacants')
    case 'deputy-only':
      return count(value, 'suppléant seul', 'suppléants seuls')
    case 'vacant-post':
      return count(value, 'poste vacant', 'postes vacants')
    case 'mandate':
      return count(value, 'fin de mandat', 'fins de mandat') + dayOf(fact)
    case 'tenure':
      return count(value, 'fin de nomination', 'fins de nomination') + dayOf(fact)
    case 'state':
      return `État ${numberText(value)}`
    case 'collectivities':
      return count(value, 'collectivité')
    case 'schools':
      return count(value, 'école')
    case 'others':
      return count(value, 'autre')
    case 'funding':
      return fact.share === undefined ? labels.funding : `${labels.funding} ${shareText(fact.share)}`
    default:
      return labels[category]
  }
}

function dayOf({ count: value, until }: OverlayFact): string {
  if (until === undefined) return ''
  return value === 1 ? ` le ${shortDate(until)}` : ` dès le ${shortDate(until)}`
}

/** From far: a number or a key beside the sign, or the sign alone. */
function short({ category, count: value, share }: OverlayFact): string {
  if (category === 'funding' && share !== undefined) return shareText(share)
  return value === 1 ? '' : numberText(value)
}

function shareText(share: number): string {
  return percentText(share / 100, share % 100 === 0 ? 0 : 2)
}

/** The words of marks, on the canvas and on paper. */
export const overlayWords: OverlayWords = { caption, short }

/** Aloud, after the name of a node: « en évidence : 2 sièges vacants, 1 suppléant seul ». */
export function overlayAloud(facts: readonly OverlayFact[]): string {
  return frenchTypography(`en évidence : ${facts.map(caption).join(', ')}`)
}

/** « Sièges vacants : aller au suivant » */
export function nextOf(category: OverlayCategory): string {
  return frenchTypography(`${capitalise(labels[category])} : aller au suivant`)
}

/** « 2 sur 7 » */
export function placeAmong(at: number, of: number): string {
  return frenchTypography(`${at + 1} sur ${of}`)
}
