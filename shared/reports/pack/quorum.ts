import { previousMeeting } from '../../meetings/agenda.ts'
import { rulesInForce } from '../../meetings/convocations.ts'
import { quorumMoments } from '../../meetings/quorum-statement.ts'
import { movementsOf } from '../../meetings/roll-at.ts'
import { firstMeetingOf } from '../../meetings/second-call.ts'
import { sessionNow } from '../../meetings/session.ts'
import { compositionOf } from '../../organisation/composition.ts'
import { bodyPhrases } from '../../text/body-phrases.ts'
import {
  quorumAtOpening,
  quorumChange,
  quorumDetail,
  quorumHeadline,
  quorumRuleText,
} from '../../text/quorum.ts'
import { deliberatesAgain } from '../../text/reports/minutes.ts'
import { paragraph } from '../parts/blocks.ts'
import type { Block } from '../report-document.ts'
import type { PackContext } from './pack-context.ts'

/** Proof that the body could deliberate: the quorum at the opening and when it changed; nothing without rules. */
export function quorumBlocks({ data, body, meeting, attendance, events }: PackContext): readonly Block[] {
  const rule = rulesInForce(data, meeting)
  if (rule === null) return []
  if (rule.isSecondCall === true) {
    const first = firstMeetingOf(data, meeting) ?? previousMeeting(data, meeting)
    const told = deliberatesAgain(bodyPhrases(body.name).short, first?.date ?? null)
    const source = quorumRuleText(rule)
    return [paragraph([told, source].filter((sentence) => sentence !== '').join(' '))]
  }
  const seats = compositionOf(data, body.id, meeting.date)
  const openedAt = sessionNow(events).openedAt ?? meeting.startTime
  const [opening, ...changes] = quorumMoments({ seats, records: attendance, events, rule }, openedAt)
  if (opening === undefined) return []
  const { statement } = opening
  const hasMoved = movementsOf(events).some(({ at }) => at > openedAt)
  const headline = hasMoved ? quorumAtOpening(statement) : quorumHeadline(statement)
  const sentences = [headline, quorumDetail(statement), quorumRuleText(rule)]
  return [
    paragraph(sentences.filter((sentence) => sentence !== '').join(' ')),
    ...changes.map(({ time, statement: changed }) => paragraph(quorumChange(time, changed))),
  ]
}
