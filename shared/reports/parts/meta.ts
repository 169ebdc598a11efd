import { type DocumentData, projectOf } from '../../document/document-data.ts'
import type { BodyId } from '../../organisation/body.ts'
import type { Letterhead } from '../../organisation/letterhead.ts'
import { letterheadOf, partnerLogosOf } from '../../organisation/letterheads.ts'
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

type OwnMeta = Omit<
  ReportMeta,
  'lang' | 'author' | 'projectName' | 'letterhead' | 'logo' | 'partnerLogos' | 'exportedAt'
>

/** What all reports of a project share, around what one report says of itself, of a body or (null) of them all. */
export function reportMeta(
  data: DocumentData,
  moment: ReportMoment,
  { bodyId, ...own }: OwnMeta & { readonly bodyId: BodyId | null },
): ReportMeta {
  const project = projectOf(data)
  const profile = letterheadOf(data, bodyId)
  const letterhead = linesOf(profile?.lines ?? '')
  const [coordinating] = coordinatorsAt(data, moment.today)
  return {
    lang: 'fr-FR',
    author: set(coordinating?.name ?? letterhead.at(-1) ?? project.name),
    projectName: set(project.name),
    letterhead,
    ...logosOf(data, profile),
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

function logosOf(data: DocumentData, profile: Letterhead | null): Pick<ReportMeta, 'logo' | 'partnerLogos'> {
  if (profile === null) return { logo: null, partnerLogos: [] }
  const { logo } = profile
  return {
    logo: logo && { source: logo.sha256, mediaType: logo.mediaType, alt: set(logo.description) },
    partnerLogos: partnerLogosOf(data.partnerLogo, profile.id).map(({ name, sha256, mediaType }) => ({
      source: sha256,
      mediaType,
      alt: set(name),
    })),
  }
}

function linesOf(lines: string): readonly string[] {
  return lines
    .split('\n')
    .map(set)
    .filter((words) => words !== '')
}
