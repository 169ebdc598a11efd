import { type DocumentData, projectOf } from '../../document/document-data.ts'
import type { BodyId } from '../../organisation/body.ts'
import { reportWords, versionOf } from '../../text/reports/common.ts'
import { reportFileBase } from '../../text/reports/file-base.ts'
import {
  compositionOfOne,
  datedTitle,
  stateAt,
  governanceWords as words,
} from '../../text/reports/governance.ts'
import { fact, paragraph } from '../parts/blocks.ts'
import { bodiesAt } from '../parts/bodies.ts'
import { compositionSection } from '../parts/composition.ts'
import { line, set } from '../parts/lines.ts'
import { type ReportMoment, reportMeta } from '../parts/meta.ts'
import type { ReportDocument } from '../report-document.ts'

/** Beyond, one looks for a body in a table of contents. */
const manyBodies = 4

/** Who sits in every body on a day, or in one of them: holders, deputies, vacancies, ends of mandates. */
export function buildComposition(
  data: DocumentData,
  bodyId: BodyId | null,
  date: string,
  moment: ReportMoment,
): ReportDocument {
  const only = bodyId === null ? undefined : data.body.get(bodyId)
  const bodies = only === undefined ? bodiesAt(data, date) : [only]
  const name = only === undefined ? words.composition : compositionOfOne(only.sigle || only.name)
  const meta = reportMeta(data, moment, {
    bodyId,
    kind: 'statement',
    title: datedTitle(name, date),
    subject: words.compositionSubject,
    bodyName: null,
    dateSentence: line(stateAt(date)),
    reference: null,
    mention: null,
    footerLeft: datedTitle(name, date),
    pageLabel: reportWords.page,
    fileBase: compositionFileBase(data, bodyId, date),
    page: { format: 'a4', orientation: 'portrait' },
  })
  return {
    meta,
    blocks: [
      {
        type: 'cover',
        title: set(only === undefined ? words.composition : words.compositionOfOne),
        facts: [
          ...fact(words.project, projectOf(data).name),
          ...fact(reportWords.version, versionOf(moment.today)),
        ],
      },
      ...(bodies.length === 0 ? [paragraph(words.noBody)] : []),
      ...(bodies.length > manyBodies
        ? ([{ type: 'contents', title: reportWords.contents, depth: 1 }, { type: 'pageBreak' }] as const)
        : []),
      ...bodies.flatMap((body) => compositionSection(data, body, date, 1)),
    ],
  }
}

/** `2026-11-24_CPS_composition-des-instances`. */
export function compositionFileBase(data: DocumentData, bodyId: BodyId | null, date: string): string {
  const body = bodyId === null ? undefined : data.body.get(bodyId)
  return reportFileBase(date, body === undefined ? '' : body.sigle || body.name, words.composition)
}
