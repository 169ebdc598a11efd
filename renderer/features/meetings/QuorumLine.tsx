import { useData, useDerived } from '#renderer/document/hooks.ts'
import { rulesInForce } from '#shared/meetings/convocations.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { type QuorumRoll, quorumStatement } from '#shared/meetings/quorum-statement.ts'
import { eventsOf } from '#shared/meetings/session.ts'
import { quorumDetail, quorumHeadline, quorumNeeded, quorumRuleText } from '#shared/text/quorum.ts'
import './QuorumLine.css'

type QuorumLineProps = Omit<QuorumRoll, 'rule' | 'events'> & { readonly meeting: Meeting }

/** Whether the body can deliberate as the roll stands, and by which rule; nothing for a body without rules. */
export function QuorumLine({ meeting, seats, records }: QuorumLineProps) {
  const rule = useDerived((data) => rulesInForce(data, meeting))
  const allEvents = useData((data) => data.sessionEvent)
  if (rule === null) return null
  const statement = quorumStatement({ seats, records, events: eventsOf(allEvents, meeting.id), rule })
  const isCalled = records.length > 0
  return (
    <div className="quorum" data-met={!isCalled || statement.isMet}>
      <p aria-live="polite">
        <strong>{isCalled ? quorumHeadline(statement) : quorumNeeded(statement)}</strong>{' '}
        {isCalled && quorumDetail(statement)}
      </p>
      <p className="quorum-rule">{quorumRuleText(rule)}</p>
    </div>
  )
}
