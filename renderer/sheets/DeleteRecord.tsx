import { perform } from '#renderer/actions/perform.ts'
import { currentData } from '#renderer/document/hooks.ts'
import type { ButtonSize } from '#renderer/ui/Button.tsx'
import type { Command } from '#shared/commands/command.ts'
import {
  type DeletableRecord,
  leftWithoutPost,
  recordBlocker,
  removedWith,
} from '#shared/document/deletion-of-record.ts'
import { consequencesText, leftText } from '#shared/text/deletion.ts'
import { errorText } from '#shared/text/errors.ts'
import { DeleteButton } from './DeleteButton.tsx'

type DeleteRecordProps = {
  readonly collection: DeletableRecord
  readonly command: Extract<Command, { readonly id: string }>
  readonly label: string
  readonly name: string
  readonly size?: ButtonSize
}

/** A bin for one record: tells what goes with it, or why it must stay. */
export function DeleteRecord({ collection, command, ...button }: DeleteRecordProps) {
  return (
    <DeleteButton
      {...button}
      refusal={() => refusalOf(collection, command.id)}
      consequences={() => consequencesOf(collection, command.id)}
      onDelete={() => perform(command)}
    />
  )
}

function consequencesOf(collection: DeletableRecord, id: string): string {
  const data = currentData()
  const removed = consequencesText({ removed: removedWith(data, collection, id), blockers: [] })
  const left = collection === 'post' ? leftText(leftWithoutPost(data, id)) : ''
  return [left, removed].filter((sentence) => sentence !== '').join(' ')
}

/** The answer that the command would give, told before the question rather than after it. */
function refusalOf(collection: DeletableRecord, id: string): string | null {
  const blocker = recordBlocker(currentData(), collection, id)
  // The title of the dialog names the record already.
  return blocker === null ? null : errorText({ ...blocker, params: { ...blocker.params, name: '' } }).message
}
