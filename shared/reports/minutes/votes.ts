import { type Ballot, type BallotChoice, ballotChoices } from '../../decisions/ballot.ts'
import type { Decision } from '../../decisions/decision.ts'
import { memoGroupBy } from '../../kit/group-by.ts'
import { fullNames } from '../../text/names.ts'
import { ballotLabel } from '../../text/reports/minutes.ts'
import type { PackContext } from '../pack/pack-context.ts'
import { labelled } from '../parts/lines.ts'
import type { Inlines } from '../report-document.ts'
import { seatPerson } from './seat-person.ts'

const ballotsByDecision = memoGroupBy((ballot: Ballot) => ballot.decisionId)

/** In a vote that is not by roll call, only those who took no part in it are told by name. */
const toldInAnyVote: ReadonlySet<BallotChoice> = new Set(['not-taking', 'conflict'])

/** Who voted what, by name, in protocol order: all of them after a roll call, else those who took no part. */
export function ballotLines(context: PackContext, decision: Decision): readonly Inlines[] {
  const ballots = ballotsByDecision(context.data.ballot)(decision.id)
  return ballotChoices
    .filter((choice) => decision.voteMode === 'roll-call' || toldInAnyVote.has(choice))
    .flatMap((choice) => {
      const voters = ballots
        .filter((ballot) => ballot.choice === choice)
        .sort((a, b) => rankOf(context, a) - rankOf(context, b))
        .flatMap(({ seatId }) => seatPerson(context, seatId) ?? [])
      if (voters.length === 0) return []
      const civilities = voters.map(({ civility }) => civility)
      return [labelled(ballotLabel(choice, civilities), fullNames(voters))]
    })
}

function rankOf({ data }: PackContext, { seatId }: Ballot): number {
  return data.seat.get(seatId)?.order ?? Number.MAX_SAFE_INTEGER
}
