import type { DocumentData } from '../../document/document-data.ts'
import type { MeetingId } from '../../meetings/meeting.ts'
import { coordinatorsAt } from '../../organisation/responsibilities.ts'
import { meetingModalityLabels } from '../../text/meeting-vocabulary.ts'
import { annexTitle, reportWords, versionOf } from '../../text/reports/common.ts'
import { packWords } from '../../text/reports/pack.ts'
import { capitalise } from '../../text/terms.ts'
import { fact, heading } from '../parts/blocks.ts'
import { compositionBlocks } from '../parts/composition.ts'
import { set } from '../parts/lines.ts'
import type { ReportMoment } from '../parts/meta.ts'
import type { AnnexBlock, CoverBlock, ReportDocument } from '../report-document.ts'
import { agendaBlocks } from './agenda.ts'
import { attendanceBlocks } from './attendance.ts'
import { chartBlocks } from './chart-section.ts'
import { followUpBlocks } from './follow-up.ts'
import { itemSheets } from './item-sheet.ts'
import { meetingMeta } from './meeting-meta.ts'
import { chairLine, meetingSecretary, officerLine } from './officers.ts'
import { annexId, compositionId, type PackContext, packContext } from './pack-context.ts'
import { signInBlocks } from './sign-in-sheet.ts'

/** The dossier de séance of a meeting, as the organisation was on its day; null when there is no such meeting. */
export function buildPack(
  data: DocumentData,
  meetingId: MeetingId,
  moment: ReportMoment,
): ReportDocument | null {
  const context = packContext(data, meetingId)
  if (context === null) return null
  const { body, meeting } = context
  const followUp = followUpBlocks(context)
  return {
    meta: meetingMeta(context, moment, {
      kind: 'pack',
      name: packWords.title,
      mention: packWords.mention,
    }),
    blocks: [
      cover(context, moment),
      { type: 'contents', title: reportWords.contents, depth: 1 },
      { type: 'pageBreak' },
      ...agendaBlocks(context),
      { type: 'pageBreak' },
      heading(1, packWords.composition, compositionId),
      ...compositionBlocks(data, body, meeting.date),
      ...attendanceBlocks(context),
      ...chartBlocks(context),
      { type: 'pageBreak' },
      ...followUp,
      // A title and one sentence: nothing to follow yet.
      ...itemSheets(context, { isShort: followUp.length === 2 }),
      ...context.annexes.map(
        ({ number, attachment }): AnnexBlock => ({
          type: 'annex',
          source: attachment.sha256,
          title: set(annexTitle(number, attachment.title)),
          id: annexId(number),
        }),
      ),
      ...signInBlocks(context),
    ],
  }
}

function cover(context: PackContext, { today }: ReportMoment): CoverBlock {
  const { data, meeting } = context
  const [coordinator] = coordinatorsAt(data, meeting.date)
  const modality = meeting.modality === 'in-person' ? '' : capitalise(meetingModalityLabels[meeting.modality])
  return {
    type: 'cover',
    title: set(packWords.title),
    facts: [
      ...fact(reportWords.place, meeting.place),
      ...fact(reportWords.modality, modality),
      ...fact(reportWords.chair, chairLine(context)),
      ...fact(reportWords.secretary, officerLine(context, meetingSecretary(context))),
      ...fact(reportWords.coordination, coordinator?.name ?? ''),
      ...fact(reportWords.version, versionOf(today)),
    ],
  }
}
