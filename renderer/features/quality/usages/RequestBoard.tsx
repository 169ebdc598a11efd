import { useRegistry } from '#renderer/actions/ActionsProvider.tsx'
import { choose, useChosen } from '#renderer/actions/navigation.ts'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { perform } from '#renderer/actions/perform.ts'
import { showInspector } from '#renderer/actions/show-inspector.ts'
import { currentData } from '#renderer/document/hooks.ts'
import { choicesOf } from '#renderer/sheets/choices.ts'
import { today } from '#renderer/sheets/today.ts'
import { Board } from '#renderer/ui/Board.tsx'
import type { ChangeRequestStatus } from '#shared/quality/usage.ts'
import {
  changeRequestPriorityLabels,
  changeRequestStatusLabels,
  numberedName,
} from '#shared/text/quality-vocabulary.ts'
import { priorityOf, reportsText, changeRequestText as text, waitText } from '#shared/text/usages.ts'
import { movedTo } from './edit-requests.ts'
import type { ChangeRequestRow } from './rows.ts'
import { TransmitDialog } from './TransmitDialog.tsx'
import './requests.css'

const columns = choicesOf(changeRequestStatusLabels).map(({ id, label }) => ({ id, title: label }))
const idOf = ({ request }: ChangeRequestRow) => request.id
const columnOf = ({ request }: ChangeRequestRow) => request.status
const textOf = ({ request }: ChangeRequestRow) => numberedName(request)
const render = (row: ChangeRequestRow) => <Card row={row} />

/** Requests as cards in the columns of their states: to move a card is to change its state. */
export function RequestBoard({ rows }: { readonly rows: readonly ChangeRequestRow[] }) {
  const registry = useRegistry()
  const chosen = useChosen('quality', 'changeRequest')
  return (
    <Board
      label={text.table}
      columns={columns}
      items={rows}
      getId={idOf}
      columnOf={columnOf}
      textOf={textOf}
      render={render}
      onMove={moveTo}
      selected={chosen}
      onSelect={(ids) => choose('quality', 'changeRequest', ids)}
      onOpen={(id) => {
        choose('quality', 'changeRequest', new Set([id]))
        showInspector(registry)
      }}
      emptyText={text.boardEmpty}
    />
  )
}

/** What goes to the éditeur goes with its slip: moving one there asks for it. */
function moveTo(ids: readonly string[], status: ChangeRequestStatus): void {
  const { changeRequest } = currentData()
  const moved = ids.flatMap((id) => changeRequest.get(id) ?? [])
  const [only, ...others] = moved
  if (status === 'transmitted' && only?.transmittedOn === null && others.length === 0) {
    openDialog((onClose) => <TransmitDialog request={only} onClose={onClose} />)
    return
  }
  const command = movedTo(moved, status, today())
  if (command !== null) void perform(command)
}

function Card({ row }: { readonly row: ChangeRequestRow }) {
  const { request, supplier, reports, wait, isLate } = row
  return (
    <div className="quality-item">
      <span>{numberedName(request)}</span>
      <span className="quality-note">{priorityOf(changeRequestPriorityLabels[request.priority])}</span>
      {supplier !== '' && <span className="quality-note">{supplier}</span>}
      {reports > 0 && <span className="quality-note">{reportsText(reports)}</span>}
      {wait !== null && (
        <span className={isLate ? 'request-late' : 'quality-note'}>{waitText(wait, today())}</span>
      )}
    </div>
  )
}
