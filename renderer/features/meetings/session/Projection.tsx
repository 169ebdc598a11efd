import { useData } from '#renderer/document/hooks.ts'
import { type Sitting, sittingOf, voicesToCall } from '#shared/secretary/sitting.ts'
import { timeOfDay } from '#shared/text/dates.ts'
import { meetingHeading } from '#shared/text/meetings.ts'
import { itemRank, sessionStateText, sessionText as text } from '#shared/text/secretary.ts'
import { frenchTypography } from '#shared/text/typography.ts'
import { QuorumLine } from '../QuorumLine.tsx'
import { DecisionBox } from './DecisionBox.tsx'
import { Timer, TypedDecision } from './ItemPanel.tsx'
import { useToldLine } from './projected-line.ts'
import { shownDecisions, typedDecision } from './shown-decisions.ts'
import { useClock } from './use-clock.ts'
import { VoteCall } from './VoteCall.tsx'
import './session.css'
import './projection.css'

/** What the room sees: the item, how long it takes, the decision as it is written, and whether the quorum is met. */
export function Projection({ meetingId }: { readonly meetingId: string }) {
  const data = useData()
  const line = useToldLine(meetingId)
  const sitting = sittingOf(data, meetingId)
  return sitting === null ? null : <Shown sitting={sitting} line={line} />
}

function Shown({ sitting, line }: { readonly sitting: Sitting; readonly line: string }) {
  const { data, meeting, now } = sitting
  const time = useClock()
  return (
    <div className="projection">
      <header>
        <h1>{meetingHeading(data.body.get(meeting.bodyId), meeting)}</h1>
        <p>{sessionStateText(now)}</p>
        <time className="session-clock" dateTime={time}>
          {timeOfDay(time)}
        </time>
      </header>
      <main aria-label={text.item}>
        <Item sitting={sitting} line={line} />
      </main>
      <footer>
        <QuorumLine meeting={meeting} seats={sitting.seats} records={sitting.records} />
      </footer>
    </div>
  )
}

function Item({ sitting, line }: { readonly sitting: Sitting; readonly line: string }) {
  const { current, items } = sitting
  if (current === null) return <p className="session-hint">{sessionStateText(sitting.now)}</p>
  const typed = typedDecision(sitting, current, line)
  return (
    <>
      <p className="session-over">
        <span>{itemRank(items.indexOf(current) + 1, items.length)}</span>
        <Timer sitting={sitting} item={current} />
      </p>
      <h2>{frenchTypography(current.title)}</h2>
      {voicesToCall(sitting).length > 0 && <VoteCall sitting={sitting} />}
      {shownDecisions(sitting, current, line).map(({ decision, notes }) => (
        <DecisionBox key={decision.id} decision={decision} notes={notes} />
      ))}
      {typed !== '' && <TypedDecision words={typed} />}
    </>
  )
}
