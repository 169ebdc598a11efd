import { ballotsOf, draftUnder, type Sitting, voicesToCall } from '#shared/secretary/sitting.ts'
import { ballotWords, calledVoice, callProgress } from '#shared/text/secretary.ts'
import { nameOfSeat } from './event-words.ts'
import './VoteCall.css'

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
        {calledVoice(
          nameOfSeat(sitting, next.seatId),
          next.kind === 'proxy' ? nameOfSeat(sitting, next.by) : '',
        )}
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
