import { CalendarClock, FileDown } from 'lucide-react'
import { useMemo } from 'react'
import { exportTable } from '#renderer/actions/table-export.ts'
import { useData } from '#renderer/document/hooks.ts'
import { showDate, today } from '#renderer/sheets/today.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { Column } from '#renderer/ui/table/column.ts'
import { Table } from '#renderer/ui/table/Table.tsx'
import { type DifferenceLine, differenceLines } from '#shared/reports/parts/difference-lines.ts'
import { shortDate } from '#shared/text/dates.ts'
import { exportText } from '#shared/text/exports.ts'
import { capitalise } from '#shared/text/terms.ts'
import { differenceNouns, dayText as text } from '#shared/text/timeline.ts'
import { commonText } from '#shared/text/ui.ts'
import { useChangeDays } from './use-change-days.ts'

type EventRow = { readonly id: string; readonly date: string; readonly line: DifferenceLine }

const columns: readonly Column<EventRow>[] = [
  {
    id: 'date',
    title: text.day,
    width: 124,
    value: ({ date }) => date,
    cell: ({ date }) => shortDate(date),
    filter: 'date',
  },
  {
    id: 'sign',
    title: text.change,
    width: 120,
    value: ({ line }) => differenceNouns[line.sign],
    filter: 'choice',
  },
  {
    id: 'about',
    title: text.about,
    isRowHeader: true,
    width: '2fr',
    minWidth: 160,
    value: ({ line }) => line.about,
    filter: 'choice',
  },
  {
    id: 'office',
    title: text.office,
    width: '3fr',
    minWidth: 160,
    value: ({ line }) => capitalise(line.office),
    cell: ({ line }) => <span title={line.office}>{capitalise(line.office)}</span>,
    filter: 'text',
    yields: 1,
  },
  {
    id: 'what',
    title: text.what,
    width: '4fr',
    minWidth: 340,
    value: ({ line }) => capitalise(line.what),
    cell: ({ line }) => <span title={line.what}>{capitalise(line.what)}</span>,
    filter: 'text',
  },
]
const search = { label: text.searchEvents, textOf: ({ line }: EventRow) => line.sentence }

/** Every day on which something of the organisation changes, with what changes; a line leads to its day. */
export function EventsDialog({ onClose }: { readonly onClose: () => void }) {
  const data = useData()
  const days = useChangeDays()
  const rows = useMemo(
    () =>
      days.flatMap(({ date, changes }) =>
        differenceLines(data, changes, date).map((line, i): EventRow => ({ id: `${date} ${i}`, date, line })),
      ),
    [data, days],
  )
  const open = (id: string) => {
    const [date = ''] = id.split(' ')
    showDate(date === today() ? null : date)
    onClose()
  }
  return (
    <Dialog title={text.eventsTitle} isOpen size="xl" closeLabel={commonText.close} onClose={onClose}>
      <p className="day-hint">{text.eventsHint}</p>
      <div className="day-events">
        <Table
          label={text.eventsTitle}
          columns={columns}
          rows={rows}
          getId={idOf}
          defaultSort={{ column: 'date', direction: 'descending' }}
          search={search}
          selectionMode="single"
          onOpen={open}
          actions={(shown) => (
            <Button icon={FileDown} variant="quiet" onPress={() => exportTable(text.eventsTitle, shown)}>
              {exportText.table}
            </Button>
          )}
          empty={
            <EmptyState icon={CalendarClock} title={text.noLife}>
              {text.noLifeHint}
            </EmptyState>
          }
        />
      </div>
    </Dialog>
  )
}

function idOf({ id }: EventRow): string {
  return id
}
