import type { BodyId } from '../organisation/body.ts'
import type { Decision, DecisionId } from './decision.ts'
import type { FollowUp, FollowUpId } from './follow-up.ts'

type DecisionGiven = Pick<Decision, 'date' | 'title' | 'text' | 'order' | 'meetingId' | 'agendaItemId'> &
  Partial<Decision>

/** A proposed decision with nothing decided yet but what is given; it is put forward on its day. */
export function draftDecision(id: DecisionId, bodyId: BodyId, given: DecisionGiven): Decision {
  return {
    id,
    bodyId,
    motives: '',
    optionsSetAside: '',
    proposedOn: given.date,
    nature: 'decision',
    status: 'proposed',
    number: null,
    numberPeriod: null,
    numberOrdinal: null,
    voteMode: null,
    votesFor: null,
    votesAgainst: null,
    abstentions: null,
    votesNotTaking: null,
    ...nobodyInCharge,
    act: '',
    actAuthority: '',
    actReference: '',
    actDate: null,
    actState: null,
    diffusion: '',
    consultedFrom: null,
    consultedUntil: null,
    annulledOn: null,
    annulmentReason: '',
    ...given,
  }
}

/** A follow-up that nobody has begun; its number is given when it is recorded. */
export function draftFollowUp(
  id: FollowUpId,
  bodyId: BodyId,
  given: Pick<FollowUp, 'text' | 'recordedOn'> & Partial<FollowUp>,
): FollowUp {
  return {
    id,
    bodyId,
    number: null,
    decisionId: null,
    agendaItemId: null,
    ...nobodyInCharge,
    revisedDueDate: null,
    status: 'todo',
    progress: 0,
    closedOn: null,
    note: '',
    ...given,
  }
}

const nobodyInCharge = {
  responsiblePostId: null,
  responsiblePersonId: null,
  responsibleLabel: '',
  dueDate: null,
} as const
