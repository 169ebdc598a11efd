import { goTo } from '#renderer/actions/navigation.ts'
import { notify } from '#renderer/actions/notices.ts'
import { revisionOf } from '#renderer/actions/perform.ts'
import { undoOffer } from '#renderer/actions/undo-offer.ts'
import { shownCanvas } from '#renderer/canvas/canvas-commands.ts'
import { fieldChanges } from '#shared/imports/directory/usual-agreement.ts'
import type { EntityKind } from '#shared/organisation/entity.ts'
import { importedText, importText as text } from '#shared/text/imports.ts'
import type { DirectoryDraft } from './use-directory-plan.ts'

/** How many things of each sort an agreement is about. */
export type ImportOutcome = {
  readonly created: readonly EntityKind[]
  readonly changed: number
  readonly closed: number
}

/** What importing would leave behind, as it is counted for the person. */
export function outcomeOf({ plan, agreement }: Pick<DirectoryDraft, 'plan' | 'agreement'>): ImportOutcome {
  const changes = fieldChanges(plan).filter(({ key }) => agreement.changed.has(key))
  return {
    created: plan.created.flatMap(({ entity }) => (agreement.created.has(entity.id) ? [entity.kind] : [])),
    changed: new Set(changes.map(({ change }) => change.entity.id)).size,
    closed: agreement.closed.size,
  }
}

/** Imports what is agreed to in one step, shows the chart whole, and offers to take it back; false when it was refused. */
export async function importDirectory(draft: DirectoryDraft): Promise<boolean> {
  const outcome = outcomeOf(draft)
  // The button says what is going on before the window is busy with it.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  const revision = await revisionOf(draft.command())
  if (revision === null) return false
  notify({
    tone: 'ok',
    title: importedText(outcome),
    actions: [undoOffer(text.undo, revision)],
  })
  if (outcome.created.length > 0) showWholeChart()
  return true
}

function showWholeChart(): void {
  goTo('organisation')
  // Once the chart is laid out again.
  requestAnimationFrame(() => requestAnimationFrame(() => shownCanvas()?.fit()))
}
