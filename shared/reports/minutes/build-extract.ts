import type { Decision, DecisionId } from '../../decisions/decision.ts'
import { sealOfDecision } from '../../decisions/register-seals.ts'
import type { DocumentData } from '../../document/document-data.ts'
import { fullDateAndTime, longDate } from '../../text/dates.ts'
import { sealedAs, wholeFingerprint } from '../../text/decision-history.ts'
import { attendanceSummary } from '../../text/meetings.ts'
import { fullName } from '../../text/names.ts'
import { nameWithSigle, reportWords } from '../../text/reports/common.ts'
import { decisionName } from '../../text/reports/decisions.ts'
import { reportFileBase } from '../../text/reports/file-base.ts'
import { certifiedOn, extractFooter, sittingOf, minutesWords as words } from '../../text/reports/minutes.ts'
import { chairQuality } from '../../text/reports/pack.ts'
import { capitalise } from '../../text/terms.ts'
import { countAttendance, seatsAtMeeting, seatsOfMembers } from '../pack/attendance.ts'
import { chairLine, meetingChair } from '../pack/officers.ts'
import type { PackContext } from '../pack/pack-context.ts'
import { quorumBlocks } from '../pack/quorum.ts'
import { fact, heading, paragraph } from '../parts/blocks.ts'
import { annulmentLine, decisionBox } from '../parts/decisions.ts'
import { line, set, stack } from '../parts/lines.ts'
import { type ReportMoment, reportMeta } from '../parts/meta.ts'
import { proseBlocks } from '../parts/prose.ts'
import type { Block, KeyValue, ReportDocument } from '../report-document.ts'
import { minutesContext } from './minutes-context.ts'

/** The extract of the register for one decision, to be certified and notified; null unless it has a number. */
export function buildExtract(
  data: DocumentData,
  decisionId: DecisionId,
  moment: ReportMoment,
): ReportDocument | null {
  const decision = data.decision.get(decisionId)
  const body = decision === undefined ? undefined : data.body.get(decision.bodyId)
  if (decision === undefined || body === undefined || decision.number === null) return null
  const { number, date, meetingId } = decision
  const context = meetingId === null ? null : minutesContext(data, meetingId, 'full')
  const bodyName = nameWithSigle(body.name, body.sigle)
  const meta = reportMeta(data, moment, {
    bodyId: body.id,
    kind: 'extract',
    title: `${words.extract} – ${decisionName(number, decision.status)}`,
    subject: decision.title,
    bodyName,
    dateSentence: [],
    reference: null,
    mention: null,
    footerLeft: `${body.name} – ${extractFooter(number, date)}`,
    pageLabel: reportWords.page,
    fileBase: reportFileBase(date, body.sigle || body.name, 'extrait', number),
    page: { format: 'a4', orientation: 'portrait' },
  })
  return {
    meta,
    blocks: [
      { type: 'cover', title: set(words.extract), facts: context === null ? [] : meetingFacts(context) },
      ...(context === null ? [] : presence(context)),
      ...motives(decision.motives),
      heading(1, words.decision),
      decisionBox(data, decision, longDate(date), { asTaken: true, mentions: annulmentLine(decision) }),
      // What is signed on a page of its own still tells which seal it certifies.
      {
        type: 'together',
        blocks: [...sealNote(data, decision), paragraph(certifiedOn(moment.today)), signature(context)],
      },
    ],
  }
}

function meetingFacts(context: PackContext): readonly KeyValue[] {
  const { meeting } = context
  return [
    ...fact(words.meeting, sittingOf(meeting.number, meeting.date)),
    ...fact(reportWords.date, capitalise(fullDateAndTime(meeting.date, meeting.startTime, meeting.endTime))),
    ...fact(reportWords.place, meeting.place),
    ...fact(reportWords.chair, chairLine(context)),
  ]
}

function presence(context: PackContext): readonly Block[] {
  if (context.attendance.length === 0) return []
  const summary = attendanceSummary(countAttendance(seatsOfMembers(seatsAtMeeting(context))))
  return [
    heading(1, words.quorum),
    ...(summary === '' ? [] : [paragraph(`${capitalise(summary)}.`)]),
    ...quorumBlocks(context),
  ]
}

function motives(prose: string): readonly Block[] {
  const blocks = proseBlocks(prose, 1)
  return blocks.length === 0 ? [] : [heading(1, words.motives), ...blocks]
}

/** The fingerprint of the register as it stood with this decision: on paper, it is a witness outside the file. */
function sealNote(data: DocumentData, decision: Decision): readonly Block[] {
  const seal = sealOfDecision(data, decision)
  if (seal === null) return []
  const content = stack(line(sealedAs(seal.order)), line(wholeFingerprint(seal.hash).join(' ')))
  return [{ type: 'paragraph', style: 'note', content }]
}

function signature(context: PackContext | null): Block {
  const chair = context === null ? null : meetingChair(context)
  const name = chair === null ? null : set(fullName(chair))
  return { type: 'signature', signatories: [{ quality: set(chairQuality(chair?.civility)), name }] }
}
