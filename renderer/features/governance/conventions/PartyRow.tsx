import { ArrowDown, ArrowUp, Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { StatusBadge } from '#renderer/ui/Badge.tsx'
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx'
import { MenuButton } from '#renderer/ui/Menu.tsx'
import type { ConventionPartyId } from '#shared/organisation/convention.ts'
import { deletedThing } from '#shared/text/deletion.ts'
import { conventionText as text } from '#shared/text/governance.ts'
import { deleteQuestion } from '#shared/text/people.ts'
import { capitalise } from '#shared/text/terms.ts'
import { commonText } from '#shared/text/ui.ts'
import { movedParty, type PartyLine } from './convention-lines.ts'

type PartyRowProps = {
  readonly line: PartyLine
  readonly lines: readonly PartyLine[]
  readonly onEdit: () => void
}

/** A party: what it is, by which competence, where that is said; who signs for it stands under its name. */
export function PartyRow({ line, lines, onEdit }: PartyRowProps) {
  const { party, name, signature, quality, enablingAct, missing } = line
  const notes = [signature, quality, enablingAct].filter((note) => note !== '')
  return (
    <tr>
      <th scope="row">
        {name}
        {notes.map((note) => (
          <span key={note} className="party-note">
            {note}
          </span>
        ))}
      </th>
      <td>
        {capitalise(party.role)}
        {missing.map((words) => (
          <StatusBadge key={words} tone="attention">
            {words}
          </StatusBadge>
        ))}
      </td>
      <td>{capitalise(party.competence)}</td>
      <td>{capitalise(party.article)}</td>
      <td className="party-actions">
        <PartyMenu line={line} lines={lines} onEdit={onEdit} />
      </td>
    </tr>
  )
}

function PartyMenu({ line, lines, onEdit }: PartyRowProps) {
  const { party, name } = line
  const [isRemoving, setRemoving] = useState(false)
  const [up, down] = [movedParty(lines, party, -1), movedParty(lines, party, 1)]
  const put = (partyIds: readonly ConventionPartyId[] | null) =>
    partyIds !== null &&
    perform({ type: 'convention-party.reorder', conventionId: party.conventionId, partyIds })
  return (
    <>
      <MenuButton
        label={`${text.partyGestures} : ${name}`}
        icon={Ellipsis}
        isIconOnly
        variant="quiet"
        size="s"
        entries={[
          { id: 'edit', edits: true, label: text.edit, icon: Pencil, onAction: onEdit },
          {
            id: 'up',
            edits: true,
            label: text.up,
            icon: ArrowUp,
            disabledReason: up === null ? text.firstParty : undefined,
            onAction: () => put(up),
          },
          {
            id: 'down',
            edits: true,
            label: text.down,
            icon: ArrowDown,
            disabledReason: down === null ? text.lastParty : undefined,
            onAction: () => put(down),
          },
          {
            id: 'remove',
            edits: true,
            label: text.remove,
            icon: Trash2,
            isDanger: true,
            onAction: () => setRemoving(true),
          },
        ]}
      />
      <ConfirmDialog
        title={deleteQuestion(deletedThing.party(name))}
        isOpen={isRemoving}
        confirmLabel={text.remove}
        cancelLabel={commonText.cancel}
        isDanger
        onCancel={() => setRemoving(false)}
        onConfirm={() => {
          setRemoving(false)
          void perform({ type: 'convention-party.delete', id: party.id })
        }}
      >
        {''}
      </ConfirmDialog>
    </>
  )
}
