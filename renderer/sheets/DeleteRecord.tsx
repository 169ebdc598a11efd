import { perform } from '#renderer/actions/perform.ts'
import { currentData } from '#renderer/document/hooks.ts'
import type { ButtonSize } from '#renderer/ui/Button.tsx'
import type { Command } from '#shared/commands/command.ts'
import { meetingsAttendedBy } from '#shared/document/deletion.ts'
import { type DeletableRecord, leftWithoutPost, removedWith } from '#shared/document/deletion-of-record.ts'
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

/** The same facts as the command checks, told before the question rather than after it. */
function refusalOf(collection: DeletableRecord, id: string): string | null {
  const data = currentData()
  if (collection === 'person') {
    const person = data.person.get(id)
    const attended = person === undefined ? 0 : meetingsAttendedBy(data, person.id)
    return attended === 0 ? null : errorText({ code: 'person-attended', params: { count: attended } }).message
  }
  if (collection !== 'meeting' && collection !== 'agendaItem') return null
  const numbered = [...data.decision.values()].filter(
    ({ number, meetingId, agendaItemId }) =>
      number !== null && (collection === 'meeting' ? meetingId : agendaItemId) === id,
  ).length
  if (numbered === 0) return null
  return collection === 'meeting'
    ? errorText({ code: 'meeting-has-decisions', params: { count: numbered } }).message
    : errorText({ code: 'item-has-decisions', params: { name: '' } }).message
}
