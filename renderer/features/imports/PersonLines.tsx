import { UserRound } from 'lucide-react'
import { useMemo } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { Column } from '#renderer/ui/table/column.ts'
import { Table } from '#renderer/ui/table/Table.tsx'
import type { DocumentData } from '#shared/document/document-data.ts'
import { type PlannedLine, replacedBy } from '#shared/imports/people/plan-people.ts'
import { seatWordsText, importText as text } from '#shared/text/imports.ts'
import { firstAndLastName, functionTitle } from '#shared/text/names.ts'
import { capitalise } from '#shared/text/terms.ts'
import { lineId, type PeopleDraft } from './use-people-plan.ts'

type Row = {
  readonly id: string
  readonly name: string
  readonly status: string
  readonly email: string
  readonly post: string
  readonly entity: string
  readonly seat: string
  /** « suppléante », « présidente, membre de droit ». */
  readonly place: string
  /** Whose tenure or mandate ends. */
  readonly replaced: string
  readonly line: number
}

const columns: readonly Column<Row>[] = [
  {
    id: 'name',
    title: text.person,
    width: '3fr',
    isRowHeader: true,
    value: (row) => row.name,
    filter: 'text',
  },
  { id: 'status', title: text.status, width: 92, value: (row) => row.status, filter: 'choice' },
  { id: 'post', title: text.post, width: '3fr', value: (row) => row.post, filter: 'choice' },
  { id: 'entity', title: text.entity, width: '3fr', value: (row) => row.entity, filter: 'choice' },
  { id: 'seat', title: text.seat, width: '2fr', value: (row) => row.seat, filter: 'choice' },
  { id: 'place', title: text.place, width: '2fr', value: (row) => row.place, filter: 'choice' },
  {
    id: 'replaced',
    title: text.replaced,
    width: '3fr',
    value: (row) => row.replaced,
    filter: 'text',
  },
  { id: 'email', title: text.email, width: '3fr', value: (row) => row.email, isHiddenAtFirst: true },
  { id: 'line', title: text.line, width: 60, align: 'end', value: (row) => row.line },
]
const search = {
  label: text.searchPerson,
  textOf: (row: Row) => `${row.name} ${row.post} ${row.entity} ${row.email}`,
}

/** What each line would do, to be ticked; lines that change nothing are not shown. */
export function PersonLines({ draft: { plan, lines, agreed, agree } }: { readonly draft: PeopleDraft }) {
  const data = useData()
  const rows = useMemo(() => lines.map((line) => rowOf(line, data)), [lines, data])
  const unchanged = plan.lines.length - lines.length
  return (
    <div className="import-group">
      {unchanged > 0 && lines.length > 0 && <p className="import-hint">{text.unchanged(unchanged)}</p>}
      <Table
        label={text.persons}
        columns={columns}
        rows={rows}
        getId={idOf}
        search={search}
        selectionMode="ticks"
        hasCheckboxes
        selected={agreed}
        onSelect={agree}
        rememberAs="import.people"
        empty={
          <EmptyState icon={UserRound} title={text.nobody}>
            {plan.lines.length === 0 ? text.nobodyHint : text.nothingNew}
          </EmptyState>
        }
      />
    </div>
  )
}

function rowOf(planned: PlannedLine, data: DocumentData): Row {
  const { resolved, person, post, seat } = planned
  const { line, jobFunction, entity, body } = resolved
  return {
    id: lineId(planned),
    name: firstAndLastName(line),
    status: person.isNew
      ? text.statuses.new
      : Object.keys(person.patch).length > 0
        ? text.statuses.completed
        : text.statuses.known,
    email: line.email,
    post:
      post === null || jobFunction === null
        ? ''
        : jobFunction.sigle || capitalise(functionTitle(jobFunction, line.civility)),
    entity: post === null || entity === null ? '' : entity.name,
    seat: seat === null || body === null ? '' : body.sigle || body.name,
    place: seat === null || body === null ? '' : seatWordsText(line),
    replaced: replacedBy(planned, data).map(firstAndLastName).join(', '),
    line: line.line,
  }
}

function idOf({ id }: Row): string {
  return id
}
