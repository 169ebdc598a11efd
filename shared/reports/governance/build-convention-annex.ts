import { type DocumentData, projectOf } from '../../document/document-data.ts'
import type { Body } from '../../organisation/body.ts'
import type { Convention, ConventionId } from '../../organisation/convention.ts'
import { longDate } from '../../text/dates.ts'
import { conventionPeriod } from '../../text/governance.ts'
import { reportWords, versionOf } from '../../text/reports/common.ts'
import { reportFileBase } from '../../text/reports/file-base.ts'
import {
  conventionReference,
  datedTitle,
  stateAt,
  teamsInWords,
  governanceWords as words,
} from '../../text/reports/governance.ts'
import { capitalise } from '../../text/terms.ts'
import { fact, facts, heading, paragraph } from '../parts/blocks.ts'
import { bodiesAt } from '../parts/bodies.ts'
import { accompanimentBlocks, carriedBlocks } from '../parts/carried-table.ts'
import { collectivitiesTable } from '../parts/collectivities.ts'
import { compositionSection } from '../parts/composition.ts'
import { instancesTable } from '../parts/instances-table.ts'
import { line, set, stack } from '../parts/lines.ts'
import { type ReportMoment, reportMeta } from '../parts/meta.ts'
import { missionsTable } from '../parts/missions-table.ts'
import { partiesTable } from '../parts/parties.ts'
import { proseParagraphs } from '../parts/prose.ts'
import type { Block, ReportDocument } from '../report-document.ts'

/**
 * The « annexe gouvernance » of a convention, as of a day: parties, bodies with their composition, frequency and
 * secretariat, missions, who carries what. Null when the convention is no longer there.
 */
export function buildConventionAnnex(
  data: DocumentData,
  id: ConventionId,
  date: string,
  moment: ReportMoment,
): ReportDocument | null {
  const convention = data.convention.get(id)
  if (convention === undefined) return null
  const reference = conventionReference(convention.kind, convention.number)
  const title = datedTitle(`${words.annex} – ${reference}`, date)
  const meta = reportMeta(data, moment, {
    bodyId: null,
    kind: 'statement',
    title,
    subject: words.annexSubject,
    bodyName: null,
    dateSentence: line(stateAt(date)),
    reference: null,
    mention: null,
    footerLeft: `${words.annex} – ${reference}`,
    pageLabel: reportWords.page,
    fileBase: reportFileBase(date, convention.number, words.annex),
    page: { format: 'a4', orientation: 'portrait' },
  })
  return {
    meta,
    blocks: [
      {
        type: 'cover',
        title: set(words.annex),
        facts: [
          ...fact(words.project, projectOf(data).name),
          ...fact(reportWords.version, versionOf(moment.today)),
        ],
      },
      heading(1, reference),
      ...conventionFacts(data, convention),
      heading(1, words.parties),
      partiesTable(data, convention, date),
      ...instanceBlocks(data, date),
      heading(1, words.missionsOfBodies),
      missionsTable(data, date),
      heading(1, words.whoCarriesWhat),
      ...carriedBlocks(data, date),
      ...accompanimentBlocks(data, date, 2),
      heading(1, words.collectivities),
      collectivitiesTable(data, date),
    ],
  }
}

function conventionFacts(data: DocumentData, convention: Convention): readonly Block[] {
  const { title, parentId, purpose, signedOn, from, to, renewal } = convention
  const parent = parentId === null ? undefined : data.convention.get(parentId)
  return facts(
    fact(words.subject, title),
    fact(words.applies, parent === undefined ? '' : conventionInWords(parent)),
    fact(words.purpose, stack(...proseParagraphs(purpose))),
    fact(words.signedOn, signedOn === null ? words.notSigned : longDate(signedOn)),
    fact(words.term, from === null && to === null ? '' : conventionPeriod(from, to)),
    fact(words.renewal, capitalise(renewal)),
  )
}

function conventionInWords({ kind, number, title }: Convention): string {
  return `${conventionReference(kind, number)}, ${title}`
}

/** The bodies of steering and accompaniment one by one; teams of schools, which may be hundreds, by their number. */
function instanceBlocks(data: DocumentData, date: string): readonly Block[] {
  const all = bodiesAt(data, date)
  const teams = all.filter(isTeam)
  const bodies = all.filter((body) => !isTeam(body))
  if (all.length === 0) return [heading(1, words.instances), paragraph(words.noBody)]
  return [
    heading(1, words.instances),
    ...(bodies.length === 0 ? [] : [instancesTable(data, bodies, date)]),
    ...(teams.length === 0 ? [] : [paragraph(teamsInWords(teams.length), 'note')]),
    ...bodies.flatMap((body) => compositionSection(data, body, date, 2)),
  ]
}

function isTeam({ kinds }: Body): boolean {
  return kinds.every((kind) => kind === 'school-team')
}
