import { totalDuration } from '../../meetings/agenda.ts'
import type { AgendaItem } from '../../meetings/agenda-item.ts'
import { durationText, timeOfDay } from '../../text/dates.ts'
import { agendaNatureLabels, agendaNatureWords } from '../../text/meeting-vocabulary.ts'
import { fullName } from '../../text/names.ts'
import { annexName, annexTitle, reportWords } from '../../text/reports/common.ts'
import { expectedDecision, packWords, totalDurationIs } from '../../text/reports/pack.ts'
import { capitalise } from '../../text/terms.ts'
import { type ColumnOf, groupedTableOf, heading, paragraph } from '../parts/blocks.ts'
import { emphasis, line, referenceWithPage, stack } from '../parts/lines.ts'
import { qualityLine, qualityOfPerson } from '../parts/people.ts'
import type { Block, Inlines, TableBlock, TableColumn } from '../report-document.ts'
import { annexId, type NumberedItem, type PackContext, partId, sheetId } from './pack-context.ts'

/** The agenda: what will be spoken of, by whom, when and with which documents. */
export function agendaBlocks(context: PackContext): readonly Block[] {
  const { items } = context
  const title = heading(1, packWords.agenda, partId('agenda'))
  if (items.length === 0) return [title, paragraph(packWords.noAgenda)]
  return [title, itemTable(context, inPack(context)), ...total(context)]
}

/** The items under the titles of the parts of the agenda, where it has parts. */
function itemTable(context: PackContext, setting: Setting): TableBlock {
  const parts: { title: string; items: NumberedItem[] }[] = []
  for (const numbered of context.items) {
    const { section } = numbered.item
    const last = parts.at(-1)
    if (last?.title === section) last.items.push(numbered)
    else parts.push({ title: section, items: [numbered] })
  }
  return groupedTableOf('text', columns(context, setting), parts)
}

/** The same outside the pack, where nothing is a link; the decision that an item expects stands under its title. */
export function agendaTable(
  context: PackContext,
  detail: 'titles' | 'with-decisions' = 'titles',
): readonly Block[] {
  const setting = detail === 'titles' ? titlesAlone : alone
  return [itemTable(context, setting), ...total(context), ...annexNames(context)]
}

function total({ items }: PackContext): readonly Block[] {
  const minutes = totalDuration(items.map(({ item }) => item))
  return minutes === 0 ? [] : [paragraph(totalDurationIs(durationText(minutes)), 'note')]
}

function annexNames({ annexes }: PackContext): readonly Block[] {
  return annexes.map(({ number, attachment }) => paragraph(annexTitle(number, attachment.title), 'note'))
}

/** How the agenda speaks of an item and of its files, where it stands. */
type Setting = {
  readonly item: (item: NumberedItem) => Inlines
  readonly widths: Readonly<Record<'item' | 'rapporteur' | 'annexes', TableColumn['width']>>
  readonly nature: Pick<ColumnOf<NumberedItem>, 'width' | 'cell'>
  readonly annexes: (item: NumberedItem) => Inlines
}

function inPack(context: PackContext): Setting {
  const hasSheets = context.contents.includes('item-sheets')
  return {
    item: ({ number, item }) => {
      const title = line(item.title)
      return hasSheets ? [{ type: 'reference', target: sheetId(number), content: title }] : title
    },
    widths: { item: 4.5, rapporteur: 5.2, annexes: 1.9 },
    nature: { width: 2.2, cell: ({ item }) => line(capitalise(agendaNatureLabels[item.nature])) },
    annexes: (numbered) => annexReferences(context, numbered),
  }
}

const titlesAlone: Setting = {
  item: ({ item }) => line(item.title),
  widths: { item: 4.5, rapporteur: 5.2, annexes: 'fit' },
  nature: { width: 'fit', cell: ({ item }) => line(capitalise(agendaNatureWords[item.nature])) },
  annexes: ({ annexes }) => stack(...annexes.map(({ number }) => line(annexName(number)))),
}

const alone: Setting = {
  ...titlesAlone,
  item: ({ item }) => {
    const expected = expectedDecision(item.proposal)
    return stack(line(item.title), expected === null ? [] : emphasis(expected))
  },
  widths: { item: 8, rapporteur: 5.4, annexes: 'fit' },
}

/** « Annexe 1, p. 12 », one under the other; without pages where the annexes are not joined. */
export function annexReferences({ contents }: PackContext, { annexes }: NumberedItem): Inlines {
  const areJoined = contents.includes('annexes')
  const named = annexes.map(({ number }) =>
    areJoined ? referenceWithPage(annexId(number), annexName(number)) : line(annexName(number)),
  )
  return stack(...named)
}

/** Who presents an item: a person with her quality of that day, or by her name alone, or the words of the user. */
export function rapporteurLines(
  { data, meeting }: PackContext,
  item: AgendaItem,
  detail: 'name' | 'quality' = 'quality',
): Inlines {
  const person = item.rapporteurPersonId === null ? undefined : data.person.get(item.rapporteurPersonId)
  const words = line(capitalise(item.rapporteurLabel))
  if (person === undefined) return words
  if (detail === 'name') return stack(line(fullName(person)), words)
  const quality = qualityOfPerson(data, person.id, meeting.bodyId, meeting.date)
  return stack(line(fullName(person)), line(qualityLine(quality)), words)
}

/** In a table a quality is said once: whoever presents several items is named alone in the next ones. */
function rapporteurCell(context: PackContext, { number, item }: NumberedItem): Inlines {
  const isKnown = context.items.some(
    (other) =>
      other.number < number &&
      item.rapporteurPersonId !== null &&
      other.item.rapporteurPersonId === item.rapporteurPersonId,
  )
  return rapporteurLines(context, item, isKnown ? 'name' : 'quality')
}

function columns(context: PackContext, setting: Setting): readonly ColumnOf<NumberedItem>[] {
  return [
    { header: reportWords.number, width: 'fit', align: 'end', cell: ({ number }) => line(String(number)) },
    { header: packWords.item, width: setting.widths.item, cell: setting.item },
    { header: reportWords.nature, ...setting.nature },
    {
      header: packWords.rapporteur,
      width: setting.widths.rapporteur,
      optional: true,
      cell: (numbered) => rapporteurCell(context, numbered),
    },
    { header: packWords.schedule, width: 'fit', optional: true, cell: scheduleCell },
    { header: packWords.documents, width: setting.widths.annexes, optional: true, cell: setting.annexes },
  ]
}

function scheduleCell({ startsAt, item }: NumberedItem): Inlines {
  return stack(
    startsAt === null ? [] : line(timeOfDay(startsAt)),
    item.duration === null ? [] : line(durationText(item.duration)),
  )
}
