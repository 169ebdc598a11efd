import type { ChartNode } from '../chart/graph.ts'
import type { NodeFacts } from '../document/node-facts.ts'
import { bothTitles } from '../organisation/function-titles.ts'
import type { JobFunction } from '../organisation/job-function.ts'
import type { Person } from '../organisation/person.ts'
import { chartWords } from './chart.ts'
import { longDate } from './dates.ts'
import { holdingsText } from './holdings.ts'
import { fullName, functionTitle } from './names.ts'
import { count } from './plurals.ts'
import { capitalise } from './terms.ts'
import { frenchTypography } from './typography.ts'
import { levelLabels } from './vocabulary.ts'

/** A line of the card of a node: what it is about, and what is so. */
export type CardLine = { readonly about: string; readonly text: string }

/** The card of a node, which tells it at a glance. */
export const cardText = {
  card: 'Fiche',
  holder: 'Titulaire',
  chair: 'Présidence',
  vacant: 'vacant',
  content: 'Contient',
  seats: 'Sièges',
  posts: 'Postes vacants',
  ends: 'Prochaine fin',
  contact: 'Contact',
  referent: 'Référent',
  links: 'Relations',
  meeting: 'Prochaine séance',
  findings: 'À vérifier',
} as const

/** In letters. */
const longestTitle = 32

/** So many of a kind are told; the rest as a number. */
const most = 3

/** « Comité de pilotage · niveau académique » */
export function cardKind({ kindLabel, level }: Pick<ChartNode, 'kindLabel' | 'level'>): string {
  return `${capitalise(kindLabel)} · niveau ${levelLabels[level].toLocaleLowerCase('fr-FR')}`
}

/** What a card tells of a node, line by line; `findings`: what the checks say of it. What is not known is left out. */
export function cardLines(
  node: ChartNode,
  facts: NodeFacts,
  findings: readonly string[],
): readonly CardLine[] {
  const { seats, vacant, firstEnd, email, phone, referent, links, nextMeeting } = facts
  const line = (about: string, text: string): readonly CardLine[] => (text === '' ? [] : [{ about, text }])
  return [
    ...holderLines(node, facts),
    ...line(cardText.seats, seats === 0 ? '' : seatsText(seats, vacant)),
    ...line(cardText.posts, node.type === 'entity' && vacant > 0 ? count(vacant, 'poste') : ''),
    ...line(cardText.content, holdingsText(node.holds ?? [])),
    ...line(cardText.ends, firstEnd === null ? '' : longDate(firstEnd)),
    ...line(cardText.meeting, nextMeeting === null ? '' : longDate(nextMeeting.date)),
    ...line(
      cardText.referent,
      referent === null ? '' : joined(fullName(referent), referent.email, referent.phone),
    ),
    ...line(cardText.contact, joined(email, phone)),
    ...line(cardText.links, links === 0 ? '' : count(links, 'lien')),
    ...line(cardText.findings, findings.slice(0, most).join(' ')),
    ...line('', findings.length > most ? `et ${count(findings.length - most, 'autre remarque')}` : ''),
  ]
}

function holderLines(node: ChartNode, { holders }: NodeFacts): readonly CardLine[] {
  const lines = holders.slice(0, most).map(({ function: held, person }): CardLine => {
    const about =
      node.type === 'body' ? cardText.chair : held === null ? cardText.holder : titleOf(held, person)
    return { about, text: person === null ? cardText.vacant : fullName(person) }
  })
  const rest = holders.length - most
  return rest > 0
    ? [...lines, { about: '', text: `et ${count(rest, 'autre poste', 'autres postes')}` }]
    : lines
}

/** The sigle where the title would fill the card: « IA-DASEN ». */
function titleOf(held: JobFunction, person: Person | null): string {
  const title = person === null ? bothTitles(held) : functionTitle(held, person.civility)
  return title.length > longestTitle && held.sigle !== '' ? held.sigle : capitalise(title)
}

function seatsText(seats: number, vacant: number): string {
  return vacant === 0
    ? chartWords.seats(seats, seats)
    : `${count(seats, 'siège')}, dont ${count(vacant, 'vacant')}`
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ')
}

/** « coordination globale », « à vérifier »: the badges of a node in words. */
export function badgesText(node: ChartNode): string {
  return frenchTypography((node.badges ?? []).map((badge) => chartWords.badge[badge]).join(', '))
}
