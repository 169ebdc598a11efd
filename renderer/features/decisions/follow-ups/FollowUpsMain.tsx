import { BellRing, ListChecks, ListTodo, Pencil, UserRound } from 'lucide-react'
import { useMemo } from 'react'
import { useRegistry } from '#renderer/actions/ActionsProvider.tsx'
import { choose, useChosen } from '#renderer/actions/navigation.ts'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { showInspector } from '#renderer/actions/show-inspector.ts'
import { exportSelection } from '#renderer/actions/table-export.ts'
import { useData } from '#renderer/document/hooks.ts'
import { today } from '#renderer/sheets/today.ts'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { type BulkAction, BulkBar } from '#renderer/ui/table/BulkBar.tsx'
import type { ShownRows } from '#renderer/ui/table/shown-rows.ts'
import { Table } from '#renderer/ui/table/Table.tsx'
import { noQuery, putQuery, useTableQueries } from '#renderer/ui/table/table-queries.ts'
import { isOpenFollowUp } from '#shared/decisions/follow-up-rules.ts'
import { followUpText as text } from '#shared/text/follow-ups.ts'
import { followUpColumns } from './columns.tsx'
import { EditSeveralDialog } from './EditSeveralDialog.tsx'
import { mostAtOnce } from './edit-several.ts'
import { FollowUpBoard } from './FollowUpBoard.tsx'
import { FollowUpTools } from './FollowUpTools.tsx'
import { FollowUpViews } from './FollowUpViews.tsx'
import { showFollowUps, useFollowUpView } from './follow-up-view.ts'
import { RemindDialog } from './RemindDialog.tsx'
import { type FollowUpRow, followUpRows, rowsOfPerson, searchedText } from './rows.ts'
import './follow-ups.css'

const search = { label: text.search, textOf: searchedText }
const table = 'follow-ups'
const idOf = ({ followUp }: FollowUpRow) => followUp.id

/** The tableau de suivi: all of it, what is late, what one person has to do, or cards by state. */
export function FollowUpsMain() {
  const data = useData()
  const registry = useRegistry()
  const { view: chosenView, personId } = useFollowUpView()
  // Some that were asked for from elsewhere may be in no other view.
  const only = useTableQueries((queries) => queries[table]?.only ?? null)
  const view = only === null ? chosenView : 'all'
  const person = personId !== null && data.person.has(personId) ? personId : null
  const all = useMemo(() => followUpRows(data, today()), [data])
  const rows = useMemo(() => {
    if (view === 'late') return all.filter(({ isLate }) => isLate)
    if (view !== 'mine') return all
    return person === null ? [] : rowsOfPerson(data, all, person, today())
  }, [data, all, view, person])
  const chosen = useChosen('decisions', 'followUp')
  const open = (id: string) => {
    choose('decisions', 'followUp', new Set([id]))
    showInspector(registry)
  }
  return (
    <div className="follow-ups">
      <FollowUpViews
        view={view}
        personId={person}
        onView={(next) => {
          if (only !== null) putQuery(table, noQuery)
          showFollowUps(next)
        }}
        end={
          view === 'states' ? <FollowUpTools shown={{ columns: followUpColumns, items: rows }} /> : undefined
        }
      />
      {view === 'states' ? (
        <>
          <FollowUpBoard rows={rows} onOpen={open} />
          {chosen.size > 1 && (
            <BulkBar
              count={chosen.size}
              actions={commonGestures({
                columns: followUpColumns,
                items: rows.filter(({ followUp }) => chosen.has(followUp.id)),
              })}
              onClear={() => choose('decisions', 'followUp', new Set())}
            />
          )}
        </>
      ) : (
        <Table
          key={view}
          label={text.table}
          columns={followUpColumns}
          rows={rows}
          getId={idOf}
          defaultSort={{ column: 'due', direction: 'ascending' }}
          rememberAs={table}
          search={search}
          actions={(shown) => <FollowUpTools shown={shown} />}
          selectionMode="multiple"
          hasCheckboxes
          selected={chosen}
          onSelect={(ids) => choose('decisions', 'followUp', ids)}
          onOpen={open}
          bulkActions={commonGestures}
          empty={<Empty view={view} hasPerson={person !== null} />}
        />
      )}
    </div>
  )
}

function commonGestures(chosen: ShownRows<FollowUpRow>): readonly BulkAction[] {
  const followUps = chosen.items.map(({ followUp }) => followUp)
  const ids = followUps.map(({ id }) => id)
  return [
    {
      id: 'edit',
      label: text.edit,
      icon: Pencil,
      disabledReason: ids.length > mostAtOnce ? text.tooMany : undefined,
      onAction: () => openDialog((onClose) => <EditSeveralDialog ids={ids} onClose={onClose} />),
    },
    {
      id: 'remind',
      label: text.remind,
      icon: BellRing,
      disabledReason: followUps.some(isOpenFollowUp) ? undefined : text.nobodyToRemind,
      onAction: () => openDialog((onClose) => <RemindDialog ids={ids} onClose={onClose} />),
    },
    exportSelection(text.table, chosen),
  ]
}

function Empty({ view, hasPerson }: { readonly view: 'all' | 'late' | 'mine'; readonly hasPerson: boolean }) {
  if (view === 'late') {
    return (
      <EmptyState icon={ListChecks} title={text.noneLate}>
        {text.noneLateHint}
      </EmptyState>
    )
  }
  if (view === 'mine') {
    return (
      <EmptyState icon={UserRound} title={hasPerson ? text.noneMine : text.choosePerson}>
        {hasPerson ? text.noneMineHint : text.choosePersonHint}
      </EmptyState>
    )
  }
  return (
    <EmptyState icon={ListTodo} title={text.none}>
      {text.noneHint}
    </EmptyState>
  )
}
