import type { Decision, DecisionId } from '#shared/decisions/decision.ts'
import type { BodyId } from '#shared/organisation/body.ts'

/** A proposed decision with nothing decided yet but what is given. */
export function newDecision(
  id: DecisionId,
  bodyId: BodyId,
  date: string,
  given: Pick<Decision, 'title' | 'text' | 'order' | 'meetingId' | 'agendaItemId'>,
): Decision {
  return {
    id,
    bodyId,
    date,
    ...given,
    motives: '',
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
    responsiblePostId: null,
    responsiblePersonId: null,
    responsibleLabel: '',
    dueDate: null,
    act: '',
  }
}
