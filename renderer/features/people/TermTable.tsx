import { CalendarClock, CalendarPlus, CalendarX2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { useShownDate } from '#renderer/sheets/today.ts'
import { StatusBadge, type Tone } from '#renderer/ui/Badge.tsx'
import { Switch } from '#renderer/ui/Switch.tsx'
import type { Column } from '#renderer/ui/table/column.ts'
import { parametersOf } from '#shared/quality/conformity/parameters.ts'
import { shortDate } from '#shared/text/dates.ts'
import { peopleText } from '#shared/text/people.ts'
import { termStateLabels, registerText as text } from '#shared/text/registers.ts'
import { shortName } from '#shared/text/short-names.ts'
import { DirectoryTable } from './DirectoryTable.tsx'
import { type TermGesture, TermsDialog } from './TermsDialog.tsx'
import { type TermRow, type TermRowState, termRowStates, termRows, termSearched } from './term-rows.ts'

const tones: Readonly<Partial<Record<TermRowState, Tone>>> = { lapsed: 'late', ending: 'attention' }

const columns: readonly Column<TermRow>[] = [
  {
    id: 'name',
    title: text.person,
    isRowHeader: true,
    width: '3fr',
    minWidth: 160,
    value: (row) => row.name,
    sortBy: (row) => row.sortKey,
    filter: 'text',
  },
  {
    id: 'office',
    title: text.office,
    width: '4fr',
    minWidth: 200,
    value: (row) => row.office,
    filter: 'text',
  },
  {
    id: 'where',
    title: text.where,
    width: '3fr',
    minWidth: 170,
    value: (row) => row.where,
    cell: (row) => <span title={row.where}>{shortName(row.where)}</span>,
    filter: 'choice',
  },
  { id: 'rank', title: text.rank, width: 92, value: (row) => row.rank, filter: 'choice', yields: 1 },
  {
    id: 'from',
    title: peopleText.from,
    width: 104,
    align: 'end',
    value: (row) => row.term.from,
    cell: (row) => (row.term.from === null ? null : shortDate(row.term.from)),
    filter: 'date',
    yields: 2,
  },
  {
    id: 'to',
    title: peopleText.to,
    width: 104,
    align: 'end',
    value: (row) => row.term.to,
    cell: (row) => (row.term.to === null ? null : shortDate(row.term.to)),
    filter: 'date',
  },
  {
    id: 'state',
    title: text.state,
    width: 164,
    value: (row) => termStateLabels[row.state],
    cell: (row) => <TermState row={row} />,
    sortBy: (row) => termRowStates.indexOf(row.state),
    filter: 'choice',
  },
  {
    id: 'act',
    title: text.actOfTerm,
    width: '3fr',
    value: (row) => row.term.act,
    filter: 'text',
    isHiddenAtFirst: true,
  },
]
const search = { label: text.searchTerm, textOf: termSearched }
const empty = { icon: CalendarClock, title: text.noTerms, hint: text.noTermsHint }

/** The board of mandates and nominations, the nearest ends first. */
export function TermTable() {
  const data = useData()
  const date = useShownDate()
  const { endingSoonDays } = parametersOf(data.setting)
  const [hasPast, setHasPast] = useState(false)
  const rows = useMemo(
    () => termRows(data, date, endingSoonDays, hasPast),
    [data, date, endingSoonDays, hasPast],
  )
  const [asked, setAsked] = useState<{ gesture: TermGesture; rows: readonly TermRow[] } | null>(null)
  return (
    <>
      <DirectoryTable
        kind="term"
        title={text.terms}
        columns={columns}
        rows={rows}
        getId={idOf}
        defaultSort={{ column: 'to', direction: 'ascending' }}
        {...{ search, empty }}
        gestures={<Switch label={text.withPast} isSelected={hasPast} onChange={setHasPast} />}
        bulkActions={({ items }) => [
          {
            id: 'extend',
            label: text.extend,
            icon: CalendarPlus,
            onAction: () => setAsked({ gesture: 'extend', rows: items }),
          },
          {
            id: 'end',
            label: text.end,
            icon: CalendarX2,
            onAction: () => setAsked({ gesture: 'end', rows: items }),
          },
        ]}
      />
      {asked !== null && <TermsDialog {...asked} onClose={() => setAsked(null)} />}
    </>
  )
}

function TermState({ row }: { readonly row: TermRow }) {
  const tone = tones[row.state]
  if (tone !== undefined) return <StatusBadge tone={tone}>{row.end}</StatusBadge>
  return termStateLabels[row.state]
}

function idOf({ term }: TermRow): string {
  return term.id
}
