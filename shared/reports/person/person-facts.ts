import { dueDateInForce } from '../../decisions/follow-up-rules.ts'
import type { DocumentData } from '../../document/document-data.ts'
import { overlap, type Period } from '../../kit/period.ts'
import { postHolder } from '../../organisation/composition.ts'
import type { Person } from '../../organisation/person.ts'
import type { PostId, Tenure } from '../../organisation/post.ts'
import type { Seat } from '../../organisation/seat.ts'
import { responsibilityKindLabels } from '../../text/governance-vocabulary.ts'
import { decisionStatusLabels, followUpStatusLabels } from '../../text/meeting-vocabulary.ts'
import { riskStatusLabels } from '../../text/quality-vocabulary.ts'
import { actIs, personDataWords as words } from '../../text/reports/person-data.ts'
import { capitalise, termFor } from '../../text/terms.ts'
import { mandateRankLabels, seatRoleLabels } from '../../text/vocabulary.ts'
import { carrierName } from '../parts/carriers.ts'
import { qualityInWords, qualityLine, qualityOfPost, qualityOfSeat } from '../parts/people.ts'
import { meetingFacts } from './meeting-facts.ts'
import type { PersonFact } from './person-fact.ts'

/** Everything that a document holds about a person, part by part, the latest first in each. */
export function personFacts(data: DocumentData, person: Person): readonly PersonFact[] {
  const tenures = [...data.tenure.values()].filter(({ personId }) => personId === person.id)
  return [
    tenures.flatMap((tenure) => postFact(data, person, tenure)),
    [...mandateFacts(data, person), ...tenures.flatMap((tenure) => seatsOfPost(data, person, tenure))],
    responsibilityFacts(data, person, tenures),
    ...meetingFacts(data, person),
    decisionFacts(data, person),
    followUpFacts(data, person),
    riskFacts(data, person),
  ].flatMap((facts) => facts.toSorted(latestFirst))
}

function postFact(data: DocumentData, person: Person, { postId, from, to, act, note }: Tenure) {
  const post = data.post.get(postId)
  if (post === undefined) return []
  const what = qualityLine(qualityOfPost(data, post, person))
  return [{ section: 'posts', what, detail: joined(actIs(act), note), from, to } satisfies PersonFact]
}

function mandateFacts(data: DocumentData, person: Person): readonly PersonFact[] {
  return [...data.mandate.values()]
    .filter(({ personId }) => personId === person.id)
    .flatMap(({ seatId, rank, from, to, act, note }) => {
      const seat = data.seat.get(seatId)
      if (seat === undefined) return []
      const detail = joined(
        termFor(mandateRankLabels[rank], person.civility),
        ofSeat(data, seat, person),
        actIs(act),
        note,
      )
      return [{ section: 'mandates', what: bodyName(data, seat.bodyId), detail, from, to } as const]
    })
}

/** A seat that follows a post is hers while she holds the post. */
function seatsOfPost(
  data: DocumentData,
  person: Person,
  { postId, from, to }: Tenure,
): readonly PersonFact[] {
  return [...data.seat.values()]
    .filter((seat) => seat.postId === postId)
    .map((seat) => {
      const detail = joined(termFor(seatRoleLabels[seat.role], person.civility), words.exOfficio)
      return { section: 'mandates', what: bodyName(data, seat.bodyId), detail, from, to }
    })
}

function responsibilityFacts(
  data: DocumentData,
  { id }: Person,
  tenures: readonly Tenure[],
): readonly PersonFact[] {
  const holds = (postId: PostId | null, period: Period) =>
    postId !== null && tenures.some((tenure) => tenure.postId === postId && overlap(tenure, period))
  return [...data.responsibility.values()].flatMap((carried) => {
    const isHers = carried.personId === id
    if (!isHers && !holds(carried.postId, carried)) return []
    const { kind, act, profile, mission, perimeter, note, from, to } = carried
    const hers = isHers ? [profile, mission, perimeter, actIs(act), note] : [words.byPost, actIs(act)]
    const what = capitalise(responsibilityKindLabels[kind])
    return [
      {
        section: 'responsibilities',
        what,
        detail: joined(carrierName(data, carried), ...hers),
        from,
        to,
      } as const,
    ]
  })
}

function decisionFacts(data: DocumentData, person: Person): readonly PersonFact[] {
  return [...data.decision.values()].flatMap(({ number, title, status, date, dueDate, ...charge }) => {
    const how = inCharge(data, person, charge, date)
    if (how === null) return []
    const what = joinedBy(' – ', number ?? '', title)
    return [
      {
        section: 'decisions',
        what,
        detail: joined(decisionStatusLabels[status], how),
        from: date,
        to: dueDate,
      } as const,
    ]
  })
}

function followUpFacts(data: DocumentData, person: Person): readonly PersonFact[] {
  return [...data.followUp.values()].flatMap((followUp) => {
    const { text, status, recordedOn, closedOn } = followUp
    const how = inCharge(data, person, followUp, recordedOn)
    if (how === null) return []
    const detail = joined(followUpStatusLabels[status], how)
    const to = closedOn ?? dueDateInForce(followUp)
    return [{ section: 'followUps', what: text, detail, from: recordedOn, to } as const]
  })
}

function riskFacts(data: DocumentData, person: Person): readonly PersonFact[] {
  return [...data.risk.values()].flatMap((risk) => {
    const { name, status, identifiedOn, closedOn } = risk
    const how = inCharge(data, person, risk, identifiedOn)
    if (how === null) return []
    const detail = joined(riskStatusLabels[status], how)
    return [{ section: 'risks', what: name, detail, from: identifiedOn, to: closedOn } as const]
  })
}

type Charge = { readonly responsiblePersonId: string | null; readonly responsiblePostId: PostId | null }

/** How something is hers to do: nothing to add when she is named, by her post otherwise; null when it is not. */
function inCharge(data: DocumentData, { id }: Person, charge: Charge, date: string): string | null {
  if (charge.responsiblePersonId === id) return ''
  const postId = charge.responsiblePostId
  return postId !== null && postHolder(data, postId, date)?.personId === id ? words.byPost : null
}

function ofSeat(data: DocumentData, seat: Seat, person: Person): string {
  const role = seat.role === 'member' ? '' : termFor(seatRoleLabels[seat.role], person.civility)
  return joined(role, qualityInWords(qualityOfSeat(data, seat, person)))
}

function bodyName(data: DocumentData, bodyId: string): string {
  return data.body.get(bodyId)?.name ?? ''
}

/** The parts that say something, one after the other. */
export function joined(...parts: readonly string[]): string {
  return joinedBy(', ', ...parts)
}

function joinedBy(separator: string, ...parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(separator)
}

function latestFirst(a: PersonFact, b: PersonFact): number {
  const [from, other] = [a.from ?? '', b.from ?? '']
  return from === other ? (a.what < b.what ? -1 : a.what > b.what ? 1 : 0) : from > other ? -1 : 1
}
