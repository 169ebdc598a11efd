import { themesOf } from '../../decisions/classification.ts'
import type { Decision } from '../../decisions/decision.ts'
import type { DocumentData } from '../../document/document-data.ts'
import { byOrder } from '../../kit/by-order.ts'
import { shortDate } from '../../text/dates.ts'
import { decisionNatureLabels } from '../../text/meeting-vocabulary.ts'
import { reportWords } from '../../text/reports/common.ts'
import { annulledTitle, registerWords as words } from '../../text/reports/register.ts'
import { capitalise } from '../../text/terms.ts'
import { type ColumnOf, groupedTableOf, heading, tableOf } from '../parts/blocks.ts'
import { line } from '../parts/lines.ts'
import type { Block, Inlines } from '../report-document.ts'
import type { RegisterEntry } from './register-selection.ts'

/** Under which id a decision stands in its register. */
export function idOf({ id }: Decision): string {
  return `decision-${id}`
}

/** All decisions of the register in its order, each with its page. */
export function chronologicalTable(entries: readonly RegisterEntry[], withBody: boolean): Block {
  return tableOf<RegisterEntry>('compact', columns(withBody), entries)
}

/** The same under their themes, a decision under each of its own; nothing when none has a theme. */
export function thematicBlocks(
  data: DocumentData,
  entries: readonly RegisterEntry[],
  withBody: boolean,
): readonly Block[] {
  const filed = entries.map((entry) => ({ entry, themes: new Set(themesOf(data, entry.decision)) }))
  const under = (title: string, holds: (own: (typeof filed)[number]) => boolean) => ({
    title,
    items: filed.filter(holds).map(({ entry }) => entry),
  })
  const themes = [...data.theme.values()].sort(byOrder)
  const groups = themes.map((theme) => under(theme.name, (own) => own.themes.has(theme)))
  if (groups.every(({ items }) => items.length === 0)) return []
  const others = under(words.withoutTheme, (own) => own.themes.size === 0)
  const shown = [...groups, others].filter(({ items }) => items.length > 0)
  return [heading(1, words.thematicTable), groupedTableOf('compact', columns(withBody), shown)]
}

function columns(withBody: boolean): readonly ColumnOf<RegisterEntry>[] {
  return [
    { header: reportWords.number, width: 'fit', cell: linkTo },
    { header: reportWords.date, width: 'fit', cell: ({ decision }) => line(shortDate(decision.date)) },
    {
      header: reportWords.body,
      width: 'fit',
      optional: true,
      cell: ({ body }) => line(withBody && body !== null ? body.sigle || body.name : ''),
    },
    { header: words.subject, width: 4, cell: ({ decision }) => line(titleOf(decision)) },
    {
      header: reportWords.nature,
      width: 'fit',
      cell: ({ decision }) => line(capitalise(decisionNatureLabels[decision.nature])),
    },
    {
      header: words.sheet,
      width: 'fit',
      align: 'end',
      cell: ({ decision }) => [{ type: 'pageReference', target: idOf(decision) }],
    },
  ]
}

function titleOf({ title, annulledOn }: Decision): string {
  return annulledOn === null ? title : annulledTitle(title)
}

function linkTo({ decision, number }: RegisterEntry): Inlines {
  return [{ type: 'reference', target: idOf(decision), content: line(number) }]
}
