import { type DocumentData, projectOf } from '../../document/document-data.ts'
import { reportWords, versionOf } from '../../text/reports/common.ts'
import { reportFileBase } from '../../text/reports/file-base.ts'
import { datedTitle, stateAt, governanceWords as words } from '../../text/reports/governance.ts'
import { fact, heading } from '../parts/blocks.ts'
import { accompanimentBlocks, carriedBlocks, historyBlocks } from '../parts/carried-table.ts'
import { collectivitiesTable } from '../parts/collectivities.ts'
import { line, set } from '../parts/lines.ts'
import { type ReportMoment, reportMeta } from '../parts/meta.ts'
import { missionsTable } from '../parts/missions-table.ts'
import type { ReportDocument } from '../report-document.ts'

/** « Qui porte quoi » on a day: responsibilities, accompaniment, référents, missions of the bodies, and what is over. */
export function buildWhoCarriesWhat(data: DocumentData, date: string, moment: ReportMoment): ReportDocument {
  const title = datedTitle(words.whoCarriesWhat, date)
  const meta = reportMeta(data, moment, {
    bodyId: null,
    kind: 'statement',
    title,
    subject: words.whoSubject,
    bodyName: null,
    dateSentence: line(stateAt(date)),
    reference: null,
    mention: null,
    footerLeft: title,
    pageLabel: reportWords.page,
    fileBase: whoCarriesWhatFileBase(date),
    page: { format: 'a4', orientation: 'portrait' },
  })
  return {
    meta,
    blocks: [
      {
        type: 'cover',
        title: set(words.whoCarriesWhat),
        facts: [
          ...fact(words.project, projectOf(data).name),
          ...fact(reportWords.version, versionOf(moment.today)),
        ],
      },
      heading(1, words.responsibilities),
      ...carriedBlocks(data, date),
      ...accompanimentBlocks(data, date, 1),
      heading(1, words.collectivities),
      collectivitiesTable(data, date),
      heading(1, words.missionsOfBodies),
      missionsTable(data, date),
      ...historyBlocks(data, date),
    ],
  }
}

/** `2026-11-24_qui-porte-quoi`. */
export function whoCarriesWhatFileBase(date: string): string {
  return reportFileBase(date, '', words.whoCarriesWhat)
}
