import { bytesText, count, listText } from './plurals.ts'

/** What stands in a part of a document in place of what was withheld from it. */
export const withheldTitles = {
  item: 'Point confidentiel, non communiqué',
  decision: 'Décision confidentielle, non communiquée',
} as const

type Counted = {
  readonly entities: number
  readonly bodies: number
  readonly persons?: number
  readonly meetings: number
  readonly decisions: number
  readonly annexes?: number
  readonly annexBytes?: number
}

/** « 25 organismes, 3 instances, 6 séances et 12 décisions »: how much a part of a document holds. */
export function parcelText(counted: Counted): string {
  const { entities, bodies, persons = 0, meetings, decisions, annexes = 0, annexBytes = 0 } = counted
  const said = [
    [entities, count(entities, 'organisme')],
    [bodies, count(bodies, 'instance')],
    [persons, count(persons, 'personne')],
    [meetings, count(meetings, 'séance')],
    [decisions, count(decisions, 'décision')],
    [annexes, `${count(annexes, 'pièce jointe', 'pièces jointes')} (${bytesText(annexBytes)})`],
  ] as const
  const words = said.flatMap(([number, text]) => (number === 0 ? [] : [text]))
  return words.length === 0 ? 'rien' : listText(words)
}
