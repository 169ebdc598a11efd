import { choose, useChosen } from '#renderer/actions/navigation.ts'
import { perform } from '#renderer/actions/perform.ts'
import { currentData } from '#renderer/document/hooks.ts'
import { choicesOf } from '#renderer/sheets/choices.ts'
import { today } from '#renderer/sheets/today.ts'
import { Board } from '#renderer/ui/Board.tsx'
import type { FollowUpStatus } from '#shared/decisions/follow-up.ts'
import { isOpenFollowUp } from '#shared/decisions/follow-up-rules.ts'
import { followUpName, followUpText as text } from '#shared/text/follow-ups.ts'
import { followUpStatusLabels } from '#shared/text/meeting-vocabulary.ts'
import { percentText } from '#shared/text/plurals.ts'
import { editSeveral } from './edit-several.ts'
import { FollowUpDue } from './FollowUpDue.tsx'
import type { FollowUpRow } from './rows.ts'

// What is open stands before what is closed.
const columns = choicesOf(followUpStatusLabels)
  .map(({ id, label }) => ({ id, title: label, isOpen: isOpenFollowUp({ status: id }) }))
  .sort((a, b) => Number(b.isOpen) - Number(a.isOpen))
const idOf = ({ followUp }: FollowUpRow) => followUp.id
const columnOf = ({ followUp }: FollowUpRow) => followUp.status
const textOf = ({ followUp }: FollowUpRow) => followUp.text
const render = (row: FollowUpRow) => <Card row={row} />

type FollowUpBoardProps = {
  readonly rows: readonly FollowUpRow[]
  readonly onOpen: (id: string) => void
}

/** Follow-ups as cards in the columns of their states: to move a card is to change its state. */
export function FollowUpBoard({ rows, onOpen }: FollowUpBoardProps) {
  const chosen = useChosen('decisions', 'followUp')
  return (
    <Board
      label={text.states}
      columns={columns}
      items={rows}
      getId={idOf}
      columnOf={columnOf}
      textOf={textOf}
      render={render}
      onMove={moveTo}
      selected={chosen}
      onSelect={(ids) => choose('decisions', 'followUp', ids)}
      onOpen={onOpen}
      emptyText={text.emptyState}
    />
  )
}

function moveTo(ids: readonly string[], status: FollowUpStatus): void {
  const { followUp } = currentData()
  const moved = ids.flatMap((id) => followUp.get(id) ?? [])
  const command = editSeveral(moved, { status, charge: null, dueDate: null }, today())
  if (command !== null) void perform(command)
}

function Card({ row }: { readonly row: FollowUpRow }) {
  const { followUp, bodyName, responsible } = row
  return (
    <div className="follow-up-card">
      <div className="follow-up-card-head">
        <span>{followUpName(bodyName, followUp.number)}</span>
        {followUp.progress > 0 && <span>{percentText(followUp.progress)}</span>}
      </div>
      <span>{followUp.text}</span>
      {responsible !== '' && <span className="follow-up-card-note">{responsible}</span>}
      <FollowUpDue facts={row} />
    </div>
  )
}
