import type { PackRequest } from '../../api/meeting-reports.ts'
import type { DocumentData } from '../../document/document-data.ts'
import type { IssuedPack } from '../../meetings/issued-pack.ts'
import { issuedPacksOf, nextPackNumber } from '../../meetings/issued-packs.ts'
import type { MeetingId } from '../../meetings/meeting.ts'
import { usualPackParts } from '../../organisation/pack-part.ts'
import { coordinatorsAt } from '../../organisation/responsibilities.ts'
import { meetingModalityLabels } from '../../text/meeting-vocabulary.ts'
import { reportWords, versionOf } from '../../text/reports/common.ts'
import { packFoot, packWords } from '../../text/reports/pack.ts'
import {
  changeWords,
  rectifiedFileName,
  rectifiedTitle,
  replacedIssue,
} from '../../text/reports/rectified-pack.ts'
import { capitalise } from '../../text/terms.ts'
import { fact } from '../parts/blocks.ts'
import { set } from '../parts/lines.ts'
import type { ReportMoment } from '../parts/meta.ts'
import type { CoverBlock, KeyValue, ReportDocument, TrackedPart } from '../report-document.ts'
import { meetingMeta } from './meeting-meta.ts'
import { chairLine, meetingSecretary, officerLine } from './officers.ts'
import { type PackContext, packContext } from './pack-context.ts'
import { type PackSection, packSections, partsOfEdition, sectionsOfDay } from './pack-sections.ts'
import { rectificationBlocks } from './rectification.ts'
import { trackParts } from './track-parts.ts'

export type PackChoices = Pick<PackRequest, 'edition' | 'contents' | 'isIssued'>

const usualChoices: PackChoices = { edition: 'full', contents: null, isIssued: false }

/** The dossier de séance of a meeting, as the organisation was on its day; null when there is no such meeting. */
export function buildPack(
  data: DocumentData,
  meetingId: MeetingId,
  moment: ReportMoment,
  { edition, contents, isIssued }: PackChoices = usualChoices,
): ReportDocument | null {
  const bodyId = data.meeting.get(meetingId)?.bodyId
  const remembered = bodyId === undefined ? null : (data.body.get(bodyId)?.packContents ?? null)
  const parts = partsOfEdition(edition, contents ?? remembered ?? usualPackParts)
  const context = packContext(data, meetingId, edition, parts)
  if (context === null) return null
  const sections = packSections(context, moment)
  const issue = isIssued && edition === 'full' ? issueOf(context, sections, moment) : null
  return {
    meta: packMeta(context, issue, moment),
    blocks: [
      cover(context, issue, moment),
      ...(issue === null || issue.earlier === null ? [] : rectificationBlocks(issue.earlier, issue.parts)),
      { type: 'pageBreak' },
      { type: 'contents', title: reportWords.contents, depth: 1 },
      { type: 'pageBreak' },
      ...sections.flatMap(({ blocks }) => blocks),
    ],
    ...(issue === null ? {} : { parts: issue.parts }),
  }
}

/** A copy that is handed out: its number, the one that it replaces, and what it holds. */
type Issue = {
  readonly number: number
  readonly earlier: IssuedPack | null
  readonly parts: readonly TrackedPart[]
}

function issueOf(context: PackContext, sections: readonly PackSection[], moment: ReportMoment): Issue {
  const { data, meeting } = context
  // What is printed of the day of the export is no change: digests are those of one same day.
  const told = sectionsOfDay(sections, context, { ...moment, today: meeting.date })
  return {
    number: nextPackNumber(data, meeting.id),
    earlier: issuedPacksOf(data, meeting.id).at(-1) ?? null,
    parts: trackParts(told),
  }
}

function packMeta(context: PackContext, issue: Issue | null, moment: ReportMoment): ReportDocument['meta'] {
  const isPublic = context.edition === 'public'
  const name = titleOf(issue)
  const fileKind = issue === null || issue.earlier === null ? name : rectifiedFileName(issue.number)
  return meetingMeta(context, moment, {
    kind: 'pack',
    name,
    fileKind,
    mention: isPublic ? packWords.publicEdition : packWords.mention,
    precision: isPublic ? packWords.publicEdition : '',
    footer: (meeting) => packFoot(name, meeting, isPublic),
  })
}

function titleOf(issue: Issue | null): string {
  return issue === null || issue.earlier === null ? packWords.title : rectifiedTitle(issue.number)
}

function cover(context: PackContext, issue: Issue | null, { today }: ReportMoment): CoverBlock {
  const { data, meeting } = context
  const [coordinator] = coordinatorsAt(data, meeting.date)
  const modality = meeting.modality === 'in-person' ? '' : capitalise(meetingModalityLabels[meeting.modality])
  return {
    type: 'cover',
    title: set(titleOf(issue)),
    facts: [
      ...fact(reportWords.place, meeting.place),
      ...fact(reportWords.modality, modality),
      ...fact(reportWords.chair, chairLine(context)),
      ...fact(reportWords.secretary, officerLine(context, meetingSecretary(context))),
      ...fact(reportWords.coordination, coordinator?.name ?? ''),
      ...fact(reportWords.version, versionOf(today)),
      ...replaced(issue),
    ],
  }
}

function replaced(issue: Issue | null): readonly KeyValue[] {
  if (issue === null || issue.earlier === null) return []
  const { number, issuedOn } = issue.earlier
  return fact(changeWords.replaces, replacedIssue(number, issuedOn))
}
