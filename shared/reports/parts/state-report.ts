import { type DocumentData, projectOf } from '../../document/document-data.ts'
import type { BodyId } from '../../organisation/body.ts'
import { nameWithSigle, reportWords, versionOf } from '../../text/reports/common.ts'
import { governanceWords } from '../../text/reports/governance.ts'
import type { Block, KeyValue, ReportDocument } from '../report-document.ts'
import { fact } from './blocks.ts'
import { line, set } from './lines.ts'
import { type ReportMoment, reportMeta } from './meta.ts'

type StateReport = {
  /** Of one body, or (null) of all of them. */
  readonly bodyId: BodyId | null
  readonly words: { readonly title: string; readonly subject: string; readonly everyBody: string }
  /** Which day, or which period, it tells. */
  readonly dateSentence: string
  readonly fileBase: string
  /** What its cover says between the body and the version. */
  readonly facts?: readonly KeyValue[]
  readonly blocks: readonly Block[]
}

/** A report on where the project stands, of a body or of all: wide tables under a cover that says whose state it is. */
export function stateReport(
  data: DocumentData,
  moment: ReportMoment,
  { bodyId, words, dateSentence, fileBase, facts = [], blocks }: StateReport,
): ReportDocument {
  const body = bodyId === null ? undefined : data.body.get(bodyId)
  const bodyName = body === undefined ? words.everyBody : nameWithSigle(body.name, body.sigle)
  const shortName = body === undefined ? bodyName : body.sigle || body.name
  return {
    meta: reportMeta(data, moment, {
      bodyId,
      kind: 'statement',
      title: `${words.title} – ${shortName}`,
      subject: words.subject,
      bodyName,
      dateSentence: line(dateSentence),
      reference: null,
      mention: null,
      footerLeft: `${words.title} – ${bodyName}`,
      pageLabel: reportWords.page,
      fileBase,
      page: { format: 'a4', orientation: 'landscape' },
    }),
    blocks: [
      {
        type: 'cover',
        title: set(words.title),
        facts: [
          ...fact(governanceWords.project, projectOf(data).name),
          ...fact(reportWords.body, body === undefined ? '' : bodyName),
          ...facts,
          ...fact(reportWords.version, versionOf(moment.today)),
        ],
      },
      ...blocks,
    ],
  }
}
