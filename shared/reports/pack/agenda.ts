import { totalDuration } from '../../meetings/agenda.ts'
import type { AgendaItem } from '../../meetings/agenda-item.ts'
import { durationText, timeOfDay } from '../../text/dates.ts'
import { agendaNatureLabels } from '../../text/meeting-vocabulary.ts'
import { fullName } from '../../text/names.ts'
import { annexName, reportWords } from '../../text/reports/common.ts'
import { packWords, totalDurationIs } from '../../text/reports/pack.ts'
import { capitalise } from '../../text/terms.ts'
import { type ColumnOf, heading, paragraph, tableOf } from '../parts/blocks.ts'
import { line, referenceWithPage, stack } from '../parts/lines.ts'
import { qualityLine, qualityOfPerson } from '../parts/people.ts'
import type { Block, Inlines } from '../report-document.ts'
import { annexId, type NumberedItem, type PackContext, sheetId } from './pack-context.ts'

/** The agenda: what will be spoken of, by whom, when and with which documents. */
export function agendaBlocks(context: PackContext): readonly Block[] {
  const { items } = context
  if (items.length === 0) return [heading(1, packWords.agenda), paragraph(packWords.noAgenda)]
  const total = totalDuration(items.map(({ item }) => item))
  return [
    heading(1, packWords.agenda),
    tableOf('text', columns(context), items),
    ...(total === 0 ? [] : [paragraph(totalDurationIs(durationText(total)), 'note')]),
  ]
}

/** « Annexe 1, p. 12 », one under the other. */
export function annexReferences({ annexes }: NumberedItem): Inlines {
  return stack(...annexes.map(({ number }) => referenceWithPage(annexId(number), annexName(number))))
}

/** Who presents an item: a person with her quality of that day, or the words of the user. */
export function rapporteurLines({ data, meeting }: PackContext, item: AgendaItem): Inlines {
  const person = item.rapporteurPersonId === null ? undefined : data.person.get(item.rapporteurPersonId)
  const words = line(capitalise(item.rapporteurLabel))
  if (person === undefined) return words
  const quality = qualityOfPerson(data, person.id, meeting.bodyId, meeting.date)
  return stack(line(fullName(person)), line(qualityLine(quality)), words)
}

function columns(context: PackContext): readonly ColumnOf<NumberedItem>[] {
  return [
    { header: reportWords.number, width: 'fit', align: 'end', cell: ({ number }) => line(String(number)) },
    {
      header: packWords.item,
      width: 4.5,
      cell: ({ number, item }) => [{ type: 'reference', target: sheetId(number), content: line(item.title) }],
    },
    {
      header: reportWords.nature,
      width: 2.2,
      cell: ({ item }) => line(capitalise(agendaNatureLabels[item.nature])),
    },
    {
      header: packWords.rapporteur,
      width: 5.2,
      optional: true,
      cell: ({ item }) => rapporteurLines(context, item),
    },
    { header: packWords.schedule, width: 'fit', optional: true, cell: scheduleCell },
    { header: packWords.documents, width: 1.9, optional: true, cell: annexReferences },
  ]
}

function scheduleCell({ startsAt, item }: NumberedItem): Inlines {
  return stack(
    startsAt === null ? [] : line(timeOfDay(startsAt)),
    item.duration === null ? [] : line(durationText(item.duration)),
  )
}
