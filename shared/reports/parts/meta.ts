import { type DocumentData, projectOf } from '../../document/document-data.ts'
import { coordinatorsAt } from '../../organisation/responsibilities.ts'
import type { ReportMeta } from '../report-document.ts'
import { set } from './lines.ts'

/** When a report is made: inputs, so that builders need no clock. */
export type ReportMoment = {
  /** Instant of the export, ISO 8601. */
  readonly exportedAt: string
  /** The same day where the user is, ISO. */
  readonly today: string
}

type OwnMeta = Omit<ReportMeta, 'lang' | 'author' | 'projectName' | 'letterhead' | 'exportedAt'>

/** What all reports of a project share, around what one report says of itself. */
export function reportMeta(data: DocumentData, moment: ReportMoment, own: OwnMeta): ReportMeta {
  const project = projectOf(data)
  const letterhead = letterheadOf(project.letterhead)
  const [coordinating] = coordinatorsAt(data, moment.today)
  return {
    lang: 'fr-FR',
    author: set(coordinating?.name ?? letterhead.at(-1) ?? project.name),
    projectName: set(project.name),
    letterhead,
    exportedAt: moment.exportedAt,
    ...own,
    title: set(own.title),
    subject: set(own.subject),
    bodyName: own.bodyName === null ? null : set(own.bodyName),
    reference: own.reference === null ? null : set(own.reference),
    mention: own.mention === null ? null : set(own.mention),
    footerLeft: set(own.footerLeft),
  }
}

function letterheadOf(lines: string): readonly string[] {
  return lines
    .split('\n')
    .map(set)
    .filter((words) => words !== '')
}
