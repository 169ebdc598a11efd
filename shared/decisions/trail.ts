import { knownDaysBetween } from '../kit/calendar.ts'
import { groupBy } from '../kit/group-by.ts'
import type { BodyKind } from '../organisation/body.ts'
import { postsOf } from '../organisation/composition.ts'
import type { NodeRef } from '../organisation/link.ts'
import type { OrganisationData } from '../organisation/organisation-data.ts'
import type { PersonId } from '../organisation/person.ts'
import type { Decision, DecisionId } from './decision.ts'
import type { FollowUp } from './follow-up.ts'
import { daysToAdoption } from './history.ts'
import { type LineageData, type LineageEntry, lineageOf } from './lineage.ts'
import { stagesOf } from './stages.ts'

/** What a trail is read from. */
export type TrailData = LineageData & OrganisationData

export type TrailRole = 'asks' | 'decides' | 'executes'

/** Who acts, by function, person or in words. */
export type Charge = Pick<Decision, 'responsiblePostId' | 'responsiblePersonId' | 'responsibleLabel'>

/** A step of a decision through the organisation. */
export type TrailStep = {
  /** From 1, through the whole thread. */
  readonly number: number
  readonly role: TrailRole
  readonly decision: Decision
  /** The day as of which it is told (ISO). */
  readonly on: string
  /** Where it takes place; null when whoever acts belongs to nothing that is drawn. */
  readonly node: NodeRef | null
  /** Null where a body acts. */
  readonly charge: Charge | null
  /** Whole days that it took, until today while it `lasts`; null when they are not known. */
  readonly days: number | null
  readonly lasts: boolean
  /** The numbers of the steps that lead to it. */
  readonly from: readonly number[]
  /** For a body that decides after another one: whether the matter went up to it or down. */
  readonly turn: 'up' | 'down' | null
}

type Draft = Omit<TrailStep, 'number' | 'from' | 'turn' | 'decision'>

/**
 * The thread of a decision as a way through the organisation, as of a day (ISO): for each decision, oldest first, who
 * brought it before the body, which body decided, and who carries it out.
 */
export function trailOf(data: TrailData, id: DecisionId, today: string): readonly TrailStep[] {
  const steps: TrailStep[] = []
  const deciding = new Map<DecisionId, TrailStep>()
  for (const entry of lineageOf(data, id)) {
    const { decision } = entry
    const add = (draft: Draft, from: readonly number[], turn: TrailStep['turn'] = null): TrailStep => {
      const step = { ...draft, number: steps.length + 1, decision, from, turn }
      steps.push(step)
      return step
    }
    const asking = askingOf(data, entry).map((draft) => add(draft, []).number)
    const earlier = entry.related.flatMap(({ says, other }) => (says ? (deciding.get(other.id) ?? []) : []))
    const above = earlier.filter((step) => step.decision.bodyId !== decision.bodyId)
    const from = [...asking, ...above.map(({ number }) => number)]
    const decides = add(decidingOf(decision, today), from, turnTo(data, decision, above[0]?.decision))
    deciding.set(decision.id, decides)
    for (const draft of executingOf(data, entry, today)) add(draft, [decides.number])
  }
  return steps
}

/** Whoever presented the item, at the place of the function held that day. */
function askingOf(data: TrailData, { decision, item }: LineageEntry): readonly Draft[] {
  if (item === null) return []
  const { rapporteurPersonId, rapporteurLabel } = item
  if (rapporteurPersonId === null && rapporteurLabel === '') return []
  const charge = {
    responsiblePostId: null,
    responsiblePersonId: rapporteurPersonId,
    responsibleLabel: rapporteurLabel,
  }
  const on = decision.proposedOn ?? decision.date
  return [{ role: 'asks', on, node: placeOf(data, charge, on), charge, days: null, lasts: false }]
}

function decidingOf(decision: Decision, today: string): Draft {
  const { bodyId, number, status, proposedOn, date } = decision
  const waits = number === null && (status === 'proposed' || status === 'adjourned') && proposedOn !== null
  const lasts = waits && proposedOn <= today
  return {
    role: 'decides',
    on: date,
    node: { type: 'body', id: bodyId },
    charge: null,
    days: lasts ? knownDaysBetween(proposedOn, today) : daysToAdoption(decision),
    lasts,
  }
}

/** Whoever is responsible, then those of its follow-ups who stand elsewhere; nobody before it is adopted. */
function executingOf(data: TrailData, entry: LineageEntry, today: string): readonly Draft[] {
  const { decision, history, followUps } = entry
  if (decision.number === null) return []
  const own = { charge: decision, place: placeOf(data, decision, decision.date) }
  const held = stagesOf(history, today).find(({ event }) => event.type === 'adopted')
  const first: readonly Draft[] = isNamed(decision)
    ? [
        {
          ...{ role: 'executes', on: decision.date, node: own.place, charge: decision },
          ...{ days: held?.days ?? null, lasts: held?.lasts ?? false },
        },
      ]
    : []
  const others = followUps
    .map(({ followUp }) => ({ followUp, node: placeOf(data, followUp, followUp.recordedOn) }))
    .filter(({ followUp, node }) => isNamed(followUp) && keyOf(node, followUp) !== keyOf(own.place, decision))
  const groups = groupBy(others, ({ node, followUp }) => keyOf(node, followUp))
  return [
    ...first,
    ...[...groups.values()].flatMap((group) => {
      const [one] = group
      return one === undefined
        ? []
        : [
            followedBy(
              one.node,
              one.followUp,
              group.map(({ followUp }) => followUp),
              today,
            ),
          ]
    }),
  ]
}

/** From the first of some follow-ups to the end of the last. */
function followedBy(
  node: NodeRef | null,
  charge: Charge,
  followUps: readonly FollowUp[],
  today: string,
): Draft {
  const on = followUps.map(({ recordedOn }) => recordedOn).sort()[0] ?? today
  const lasts = followUps.some(({ closedOn }) => closedOn === null)
  const end = lasts
    ? today
    : (followUps
        .map(({ closedOn }) => closedOn ?? on)
        .sort()
        .at(-1) ?? on)
  return { role: 'executes', on, node, charge, days: end < on ? null : knownDaysBetween(on, end), lasts }
}

function isNamed({ responsiblePostId, responsiblePersonId, responsibleLabel }: Charge): boolean {
  return responsiblePostId !== null || responsiblePersonId !== null || responsibleLabel !== ''
}

/** What is drawn once: a place, or where there is none, the words. */
function keyOf(node: NodeRef | null, { responsiblePersonId, responsibleLabel }: Charge): string {
  return node?.id ?? `${responsiblePersonId ?? ''} ${responsibleLabel}`
}

function placeOf(
  data: TrailData,
  { responsiblePostId, responsiblePersonId }: Charge,
  on: string,
): NodeRef | null {
  const post =
    (responsiblePostId === null ? undefined : data.post.get(responsiblePostId)) ??
    (responsiblePersonId === null ? undefined : postOf(data, responsiblePersonId, on))
  return post === undefined ? null : { type: 'entity', id: post.entityId }
}

function postOf(data: TrailData, id: PersonId, on: string) {
  return postsOf(data, id, on)[0]
}

/** The bodies of the fiche, from the one that steers to those near schools. */
const ranks: readonly BodyKind[] = ['steering', 'operational', 'proximity']

function turnTo(data: TrailData, to: Decision, from: Decision | undefined): TrailStep['turn'] {
  if (from === undefined) return null
  const [here, there] = [rankOf(data, to), rankOf(data, from)]
  return here < 0 || there < 0 || here === there ? null : here < there ? 'up' : 'down'
}

function rankOf(data: TrailData, { bodyId }: Decision): number {
  const kinds = data.body.get(bodyId)?.kinds ?? []
  return ranks.findIndex((kind) => kinds.includes(kind))
}
