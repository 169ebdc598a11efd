import { goTo } from '#renderer/actions/navigation.ts'
import { notify } from '#renderer/actions/notices.ts'
import { revisionOf } from '#renderer/actions/perform.ts'
import { undoOffer } from '#renderer/actions/undo-offer.ts'
import type { CommandOf } from '#shared/commands/command.ts'
import { peopleOutcome } from '#shared/imports/people/people-batch.ts'
import { peopleImportedText, importText as text } from '#shared/text/imports.ts'

/** Imports what is agreed to in one step, shows the directory, and offers to take it back; false when it was refused. */
export async function importPeople(command: CommandOf<'batch.apply'>): Promise<boolean> {
  const revision = await revisionOf(command)
  if (revision === null) return false
  notify({
    tone: 'ok',
    title: peopleImportedText(peopleOutcome(command)),
    actions: [undoOffer(text.undo, revision)],
  })
  goTo('people')
  return true
}
