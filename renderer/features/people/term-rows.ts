import { seatTitle } from '#renderer/sheets/members.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { isWithin } from '#shared/kit/period.ts'
import { mandatesOf, postHolder, tenuresOf } from '#shared/organisation/composition.ts'
import type { Person } from '#shared/organisation/person.ts'
import type { Tenure } from '#shared/organisation/post.ts'
import type { Mandate } from '#shared/organisation/seat.ts'
import { qualityOfPost } from '#shared/reports/parts/people.ts'
import { familyName } from '#shared/text/anonymous-name.ts'
import { termEndText, termStateAt } from '#shared/text/mandates.ts'
import { nameSortKey } from '#shared/text/names.ts'
import { capitalise, termFor } from '#shared/text/terms.ts'
import { mandateRankLabels } from '#shared/text/vocabulary.ts'

/** Where a term stands: `lapsed` is over and nobody took over, `over` is the past. In the order in which they matter. */
export const termRowStates = ['lapsed', 'ending', 'current', 'open', 'to-come', 'over'] as const
export type TermRowState = (typeof termRowStates)[number]

export type TermRow = {
  readonly term: Mandate | Tenure
  readonly name: string
  readonly sortKey: string
  /** The post or the seat. */
  readonly office: string
  /** The body of the seat, the entity of the post. */
  readonly where: string
  readonly rank: string
  readonly state: TermRowState
  /** « échoit dans 45 jours ». */
  readonly end: string
}

/** Mandates and nominations as of a day; those of the past only when they are asked for. */
export function termRows(
  data: DocumentData,
  date: string,
  soonDays: number,
  hasPast: boolean,
): readonly TermRow[] {
  // The past is left out before it is named: posts take time to say.
  const isShown = ({ state }: Pick<TermRow, 'state'>) => hasPast || state !== 'over'
  return [...mandateRows(data, date, soonDays, isShown), ...tenureRows(data, date, soonDays, isShown)]
}

/** All that is searched in a term. */
export function termSearched({ name, office, where, term }: TermRow): string {
  return [name, office, where, term.act].join(' ')
}

type IsShown = (row: Pick<TermRow, 'state'>) => boolean

function mandateRows(
  data: DocumentData,
  date: string,
  soonDays: number,
  isShown: IsShown,
): readonly TermRow[] {
  return [...data.mandate.values()].flatMap((mandate) => {
    const person = data.person.get(mandate.personId)
    const seat = data.seat.get(mandate.seatId)
    if (person === undefined || seat === undefined) return []
    const body = data.body.get(seat.bodyId)
    const ofRank = mandatesOf(data, seat).filter(({ rank }) => rank === mandate.rank)
    const isHeld =
      ofRank.some((other) => isWithin(other, date)) ||
      (mandate.rank === 'holder' && seat.postId !== null && postHolder(data, seat.postId, date) !== null)
    const end = stateOf(mandate, date, soonDays, isHeld || !isLastEnded(mandate, ofRank, date))
    if (!isShown(end)) return []
    return [
      {
        ...nameOf(person),
        term: mandate,
        office: seatTitle(data, seat),
        where: body?.sigle || body?.name || '',
        rank: capitalise(termFor(mandateRankLabels[mandate.rank], person.civility)),
        ...end,
      },
    ]
  })
}

function tenureRows(
  data: DocumentData,
  date: string,
  soonDays: number,
  isShown: IsShown,
): readonly TermRow[] {
  return [...data.tenure.values()].flatMap((tenure) => {
    const person = data.person.get(tenure.personId)
    const post = data.post.get(tenure.postId)
    if (person === undefined || post === undefined) return []
    const all = tenuresOf(data, post.id)
    const isHeld = all.some((other) => isWithin(other, date))
    const end = stateOf(tenure, date, soonDays, isHeld || !isLastEnded(tenure, all, date))
    if (!isShown(end)) return []
    return [
      {
        ...nameOf(person),
        term: tenure,
        // The next column says where: « maire » at the commune of Brumeval.
        office: capitalise(qualityOfPost(data, post, person).title),
        where: data.entity.get(post.entityId)?.name ?? '',
        rank: '',
        ...end,
      },
    ]
  })
}

function nameOf(person: Person): Pick<TermRow, 'name' | 'sortKey'> {
  const name = `${familyName(person.lastName)} ${person.firstName}`.trim()
  return { name, sortKey: nameSortKey(person) }
}

function stateOf(
  { from, to }: Mandate | Tenure,
  date: string,
  soonDays: number,
  isTakenOver: boolean,
): Pick<TermRow, 'state' | 'end'> {
  const end = termEndText(to, date, soonDays)
  if (from !== null && date < from) return { state: 'to-come', end }
  const state = termStateAt(to, date, soonDays)
  return { state: state === 'lapsed' && isTakenOver ? 'over' : state, end }
}

/** Among several that are over, only the last one waits for a successor. */
function isLastEnded(term: Mandate | Tenure, all: readonly (Mandate | Tenure)[], date: string): boolean {
  const ended = all.filter(({ to }) => to !== null && to < date)
  return !ended.some(({ to }) => (to ?? '') > (term.to ?? ''))
}
