import { GitCompareArrows, Network, WandSparkles } from 'lucide-react'
import type { Action } from '#renderer/actions/action.ts'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { withDocument } from '#renderer/actions/with-document.ts'
import { currentData } from '#renderer/document/hooks.ts'
import { today } from '#renderer/sheets/today.ts'
import { inputOf } from '#shared/model/input-of.ts'
import { assistantText } from '#shared/text/assistant.ts'
import { gapDialogText } from '#shared/text/model-gaps.ts'
import { actionGroups } from '#shared/text/ui.ts'
import { AssistantDialog } from './AssistantDialog.tsx'
import { answer, beginAssistant, useAssistant } from './assistant-store.ts'
import { draftOf, emptyDraft, placeKindOf } from './draft.ts'
import { placeWithCode } from './find-places.ts'
import { GapsDialog } from './GapsDialog.tsx'

/** The model organisation: begin with it, complete with it, compare with it. */
export const modelActions: readonly Action[] = [
  {
    id: 'model.new',
    group: actionGroups.document,
    label: () => assistantText.newProject,
    icon: WandSparkles,
    keywords: assistantText.newProjectWords,
    isEnabled: () => true,
    run: () => {
      // Answers that were left are found again, unless they were about the open document.
      if (useAssistant.getState().mode !== 'new') beginAssistant('new', emptyDraft, null)
      openDialog((onClose) => <AssistantDialog onClose={onClose} />)
    },
  },
  {
    id: 'model.adapt',
    group: actionGroups.document,
    label: () => assistantText.adapt,
    icon: Network,
    keywords: assistantText.adaptWords,
    edits: true,
    isEnabled: () => withDocument(),
    run: () => {
      beginAdapting()
      openDialog((onClose) => <AssistantDialog onClose={onClose} />)
    },
  },
  {
    id: 'model.gaps',
    group: actionGroups.document,
    label: () => gapDialogText.action,
    icon: GitCompareArrows,
    keywords: gapDialogText.words,
    isEnabled: () =>
      withDocument((data) => data.project.get('project')?.scope != null || { reason: gapDialogText.noScope }),
    run: () => openDialog((onClose) => <GapsDialog onClose={onClose} />),
  },
]

/** The document answers what it can; its territory is looked up by its code. */
function beginAdapting(): void {
  const data = currentData()
  const known = inputOf(data, today())
  const name = data.project.get('project')?.name ?? null
  beginAssistant('adapt', known === null ? { ...emptyDraft, name } : draftOf(known), known)
  if (known === null || known.territory.code === '') return
  void placeWithCode(placeKindOf(known.scope), known.territory.code).then((place) => {
    if (place !== null && useAssistant.getState().known === known) answer({ place })
  })
}
