import { type DocumentData, projectOf } from '../../document/document-data.ts'
import type { Person } from '../../organisation/person.ts'
import { shortDate } from '../../text/dates.ts'
import { fullName } from '../../text/names.ts'
import { reportWords, versionOf } from '../../text/reports/common.ts'
import { stateOn } from '../../text/reports/conformity.ts'
import {
  personDataFooter,
  personDataSections,
  personDataWords as words,
} from '../../text/reports/person-data.ts'
import { fact, facts, heading, paragraph, tableOf } from '../parts/blocks.ts'
import { line, set } from '../parts/lines.ts'
import { type ReportMoment, reportMeta } from '../parts/meta.ts'
import type { Block, ReportDocument } from '../report-document.ts'
import { identityOf, personDataFileBase } from './person-data-rows.ts'
import type { PersonFact, PersonSection } from './person-fact.ts'
import { personFacts } from './person-facts.ts'

/** All that a document holds about one person, on paper: the answer to a request of access. */
export function buildPersonData(data: DocumentData, person: Person, moment: ReportMoment): ReportDocument {
  const name = fullName(person)
  const known = personFacts(data, person)
  const sections = Object.keys(personDataSections) as readonly PersonSection[] // the literal has no other keys
  return {
    meta: reportMeta(data, moment, {
      bodyId: null,
      kind: 'statement',
      title: `${words.title} – ${name}`,
      subject: words.subject,
      bodyName: null,
      dateSentence: line(stateOn(moment.today)),
      reference: null,
      mention: null,
      footerLeft: personDataFooter(name, moment.today),
      pageLabel: reportWords.page,
      fileBase: personDataFileBase(person, moment.today),
      page: { format: 'a4', orientation: 'portrait' },
    }),
    blocks: [
      {
        type: 'cover',
        title: set(words.title),
        facts: [
          ...fact(words.name, name),
          ...fact(words.project, projectOf(data).name),
          ...fact(reportWords.version, versionOf(moment.today)),
        ],
      },
      paragraph(words.preamble, 'note'),
      heading(1, words.identity),
      ...facts(
        ...identityOf(person).map(({ label, value, isDay }) => fact(label, isDay ? shortDate(value) : value)),
      ),
      ...sections.flatMap((section) =>
        sectionBlocks(
          section,
          known.filter((one) => one.section === section),
        ),
      ),
    ],
  }
}

function sectionBlocks(section: PersonSection, known: readonly PersonFact[]): readonly Block[] {
  const title = heading(1, personDataSections[section])
  if (known.length === 0) return [title, paragraph(words.nothing)]
  const isOneDay = section === 'attendances' || section === 'meetings'
  const day = (date: string | null) => line(date === null ? '' : shortDate(date))
  return [
    title,
    tableOf<PersonFact>(
      'text',
      [
        { header: words.what, width: 3, cell: ({ what }) => line(what) },
        { header: words.detail, width: 3, optional: true, cell: ({ detail }) => line(detail) },
        { header: isOneDay ? words.on : words.from, width: 'fit', cell: ({ from }) => day(from) },
        { header: words.to, width: 'fit', optional: true, cell: ({ to }) => day(to) },
      ],
      known,
    ),
  ]
}
