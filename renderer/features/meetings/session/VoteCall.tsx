import type { Voter } from '#shared/decisions/voters.ts'
import type { SeatId } from '#shared/organisation/seat.ts'
import { ballotsOf, draftUnder, type Sitting, voicesToCall } from '#shared/secretary/sitting.ts'
import { fullName } from '#shared/text/names.ts'
import { ballotWords, calledVoice, callProgress } from '#shared/text/secretary.ts'

/** A vote by name that goes on: whose voice is called, and what was answered so far. */
export function VoteCall({ sitting }: { readonly sitting: Sitting }) {
  const waiting = voicesToCall(sitting)
  const [next] = waiting
  const draft = sitting.current === null ? null : draftUnder(sitting.data, sitting.current)
  if (next === undefined || draft === null) return null
  const ballots = ballotsOf(sitting.data, draft.id)
  return (
    <div className="session-call">
      <p className="session-called" aria-live="polite">
        {calledVoice(nameOfVoice(sitting, next), next.kind === 'proxy' ? nameOfSeat(sitting, next.by) : '')}
      </p>
      <p>{callProgress(ballots.length, waiting.length)}</p>
      <ul>
        {ballots.map(({ id, seatId, choice }) => (
          <li key={id}>{`${nameOfSeat(sitting, seatId)} : ${ballotWords[choice]}`}</li>
        ))}
      </ul>
    </div>
  )
}

function nameOfVoice(sitting: Sitting, { seatId }: Voter): string {
  return nameOfSeat(sitting, seatId)
}

function nameOfSeat(sitting: Sitting, seatId: SeatId): string {
  const callee = sitting.callees.find(({ key }) => key === seatId)
  return callee === undefined ? '' : fullName(callee.person)
}
