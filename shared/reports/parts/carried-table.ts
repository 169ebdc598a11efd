import type { DocumentData } from '../../document/document-data.ts'
import { responsibilitiesAt, responsibilitiesOf, shareTotal } from '../../organisation/responsibilities.ts'
import type { Responsibility, ResponsibilityKind } from '../../organisation/responsibility.ts'
import { shortDate } from '../../text/dates.ts'
import { shareText, shareTotalText } from '../../text/governance.ts'
import { carriedGroups, responsibilityKindLabels } from '../../text/governance-vocabulary.ts'
import { listText } from '../../text/plurals.ts'
import { governanceWords as words } from '../../text/reports/governance.ts'
import { capitalise, uncapitalise } from '../../text/terms.ts'
import type { Block } from '../report-document.ts'
import { type ColumnOf, fact, facts, groupedTableOf, heading, paragraph, tableOf } from './blocks.ts'
import { answererOn, carrierName } from './carriers.ts'
import { emphasis, line, stack, strong } from './lines.ts'
import { proseParagraphs } from './prose.ts'

const kinds: readonly ResponsibilityKind[] = carriedGroups.flatMap((group) => group.kinds)

/** Who carries what on a day: one table, kind by kind, then what nobody carries and what the funding keys make. */
export function carriedBlocks(data: DocumentData, date: string): readonly Block[] {
  const groups = kinds.map((kind) => ({
    title: capitalise(responsibilityKindLabels[kind]),
    items: responsibilitiesAt(data, kind, date),
  }))
  const carried = groups.filter(({ items }) => items.length > 0)
  const missing = groups.filter(({ items }) => items.length === 0).map(({ title }) => lowerFirst(title))
  const funding = responsibilitiesAt(data, 'funding', date)
  return [
    carried.length === 0
      ? paragraph(words.nothingCarried)
      : groupedTableOf('text', columns(data, date), carried),
    ...facts(
      fact(words.keys, funding.length === 0 ? '' : capitalise(shareTotalText(shareTotal(data, date)))),
      fact(words.notSaid, capitalise(listText(missing))),
    ),
  ]
}

/** « Profil, mission, périmètre » of those who accompany, under a heading; nothing when none of it is said. */
export function accompanimentBlocks(data: DocumentData, date: string, level: 1 | 2): readonly Block[] {
  const told = responsibilitiesAt(data, 'support', date)
    .concat(responsibilitiesAt(data, 'training', date))
    .filter(({ profile, mission, perimeter }) => `${profile}${mission}${perimeter}`.trim() !== '')
  if (told.length === 0) return []
  return [
    heading(level, words.accompaniment),
    ...told.flatMap((one): readonly Block[] => [
      heading(level === 1 ? 2 : 3, `${carrierName(data, one)} (${responsibilityKindLabels[one.kind]})`),
      ...facts(
        fact(words.profile, stack(...proseParagraphs(one.profile))),
        fact(words.mission, stack(...proseParagraphs(one.mission))),
        fact(words.perimeter, stack(...proseParagraphs(one.perimeter))),
      ),
    ]),
  ]
}

/** What was carried and is no longer, latest first; nothing when there is no past. */
export function historyBlocks(data: DocumentData, date: string): readonly Block[] {
  const over = kinds
    .flatMap((kind) => responsibilitiesOf(data, kind, date))
    .filter(({ to }) => to !== null && to < date)
    .sort((a, b) => ((a.to ?? '') < (b.to ?? '') ? 1 : -1))
  if (over.length === 0) return []
  return [
    heading(1, words.history),
    tableOf<Responsibility>(
      'text',
      [
        {
          header: words.what,
          width: 3,
          cell: ({ kind }) => line(capitalise(responsibilityKindLabels[kind])),
        },
        { header: words.holder, width: 4, cell: (one) => holderCell(data, one) },
        {
          header: words.from,
          width: 'fit',
          optional: true,
          cell: ({ from }) => line(from === null ? '' : shortDate(from)),
        },
        { header: words.to, width: 'fit', cell: ({ to }) => line(to === null ? '' : shortDate(to)) },
        { header: words.act, width: 3, optional: true, cell: ({ act }) => line(act) },
      ],
      over,
    ),
  ]
}

function columns(data: DocumentData, date: string): readonly ColumnOf<Responsibility>[] {
  return [
    { header: words.holder, width: 4, cell: (one) => holderCell(data, one) },
    {
      header: words.answerer,
      width: 4.4,
      optional: true,
      cell: (one) => {
        const { name, quality, isVacant } = answererOn(data, one, date)
        const said = capitalise(name)
        return stack(isVacant ? emphasis(said) : line(said), line(capitalise(quality)))
      },
    },
    {
      header: words.since,
      width: 'fit',
      optional: true,
      cell: ({ from }) => line(from === null ? '' : shortDate(from)),
    },
    { header: words.act, width: 3, optional: true, cell: ({ act }) => line(act) },
  ]
}

function holderCell(data: DocumentData, one: Responsibility) {
  return stack(strong(carrierName(data, one)), line(one.share === null ? '' : shareText(one.share)))
}

function lowerFirst(words: string): string {
  return uncapitalise(words)
}
