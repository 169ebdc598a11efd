import { meetingModalityLabels } from '../../text/meeting-vocabulary.ts'
import { meetingOfYear, reportWords } from '../../text/reports/common.ts'
import { capitalise } from '../../text/terms.ts'
import { chairLine } from '../pack/officers.ts'
import type { PackContext } from '../pack/pack-context.ts'
import { fact, facts } from '../parts/blocks.ts'
import { set } from '../parts/lines.ts'
import type { Block, CoverBlock } from '../report-document.ts'

/** The top of a document of one meeting: its name, the body, where and under whose chair. */
export function meetingCover(context: PackContext, title: string): readonly Block[] {
  const { body, meeting } = context
  const band: CoverBlock = {
    type: 'cover',
    title: set(title),
    facts: [
      ...fact(reportWords.body, body.name),
      ...fact(reportWords.meeting, meetingOfYear(meeting.number, meeting.date)),
    ],
  }
  return [band, ...meetingFacts(context)]
}

/** Where a meeting takes place, how, and who chairs it. */
export function meetingFacts(context: PackContext): readonly Block[] {
  const { meeting } = context
  const modality = meeting.modality === 'in-person' ? '' : capitalise(meetingModalityLabels[meeting.modality])
  return facts(
    fact(reportWords.place, meeting.place),
    fact(reportWords.modality, modality),
    fact(reportWords.chair, chairLine(context)),
  )
}
