import { Lightbulb, Plus } from 'lucide-react'
import { useMemo } from 'react'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { useData } from '#renderer/document/hooks.ts'
import { today } from '#renderer/sheets/today.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { changeRequestText as text } from '#shared/text/usages.ts'
import { QualityTable } from '../QualityTable.tsx'
import { AddRequestDialog } from './AddRequestDialog.tsx'
import { RequestBoard } from './RequestBoard.tsx'
import { changeRequestColumns } from './request-columns.tsx'
import { type ChangeRequestRow, changeRequestRows } from './rows.ts'

export type RequestView = 'list' | 'board'

const search = {
  label: text.search,
  textOf: ({ request, arbiter, supplier }: ChangeRequestRow) =>
    [request.number, request.name, request.need, request.answer, arbiter, supplier].join(' '),
}

/** The demandes d'évolution, from what was asked to what was delivered: as a list, or as cards by state. */
export function RequestsPart({ view }: { readonly view: RequestView }) {
  const data = useData()
  const rows = useMemo(() => changeRequestRows(data, today()), [data])
  const add = (
    <Button
      edits
      icon={Plus}
      variant={rows.length === 0 ? 'primary' : 'secondary'}
      onPress={() => openDialog((onClose) => <AddRequestDialog reports={[]} onClose={onClose} />)}
    >
      {text.add}
    </Button>
  )
  if (view === 'board' && rows.length > 0) {
    return (
      <>
        <div className="quality-parts-bar">
          <div className="quality-parts-end">{add}</div>
        </div>
        <RequestBoard rows={rows} />
      </>
    )
  }
  return (
    <QualityTable
      kind="changeRequest"
      title={text.table}
      search={search}
      columns={changeRequestColumns}
      rows={rows}
      getId={({ request }) => request.id}
      gesture={rows.length > 0 && add}
      empty={
        <EmptyState icon={Lightbulb} title={text.none} actions={add}>
          {text.noneHint}
        </EmptyState>
      }
    />
  )
}
