import {
  AppWindow,
  Compass,
  Copy,
  FilePlus2,
  FolderOpen,
  FolderSearch,
  Redo2,
  RotateCw,
  Sailboat,
  Undo2,
  X,
} from 'lucide-react'
import type { Action, Enabled } from '#renderer/actions/action.ts'
import { notify, notifyError } from '#renderer/actions/notices.ts'
import { ask } from '#renderer/actions/perform.ts'
import { call } from '#renderer/document/client.ts'
import { useDocumentStore } from '#renderer/document/document-store.ts'
import { type AppError, appError, barrierError } from '#shared/api/errors.ts'
import type { HistoryStatus } from '#shared/api/models.ts'
import { redoText, undoText } from '#shared/text/commands.ts'
import { errorText } from '#shared/text/errors.ts'
import { actionGroups, frameActionText as text, frameActionWords as words } from '#shared/text/ui.ts'
import { openFile } from './open-file.tsx'
import { openPlace } from './open-record.ts'

const group = actionGroups.document

/** What concerns the document as a whole: files, undo and redo. */
export const documentActions: readonly Action[] = [
  {
    id: 'edit.undo',
    group: actionGroups.edit,
    label: () => undoText(history()),
    shortcut: 'Mod+Z',
    icon: Undo2,
    edits: true,
    isEnabled: canUndo,
    run: () => ask('undo', undefined),
    keywords: words.undo,
  },
  {
    id: 'edit.redo',
    group: actionGroups.edit,
    label: () => redoText(history()),
    shortcut: ['Mod+Shift+Z', 'Mod+Y'],
    icon: Redo2,
    edits: true,
    isEnabled: () => withDocument(() => history()?.redo != null || refusal(appError('nothing-to-redo'))),
    run: () => ask('redo', undefined),
    keywords: words.redo,
  },
  {
    id: 'project.edit',
    group,
    label: () => text.editProject,
    icon: Compass,
    isEnabled: () => withDocument(() => true),
    run: () => openPlace({ on: 'project' }),
    keywords: words.editProject,
  },
  {
    id: 'document.create',
    group,
    label: () => text.create,
    shortcut: 'Mod+N',
    icon: FilePlus2,
    isEnabled: () => true,
    run: () => ask('document.create', undefined),
    keywords: words.create,
  },
  {
    id: 'document.open',
    group,
    label: () => text.open,
    shortcut: 'Mod+O',
    icon: FolderOpen,
    isEnabled: () => true,
    run: () => openFile(),
    keywords: words.open,
  },
  {
    id: 'document.open-sample',
    group,
    label: () => text.openSample,
    icon: Sailboat,
    isEnabled: () => true,
    run: () => ask('document.open-sample', undefined),
    keywords: words.openSample,
  },
  {
    id: 'document.save-copy',
    group,
    label: () => text.saveCopy,
    shortcut: 'Mod+Shift+S',
    icon: Copy,
    isEnabled: () => withDocument(() => true),
    run: saveCopy,
    keywords: words.saveCopy,
  },
  {
    id: 'document.settle',
    group,
    label: () => text.settle,
    icon: RotateCw,
    isEnabled: () => withDocument(() => isAdrift() || { reason: text.allSaved }),
    run: settle,
    keywords: words.settle,
  },
  {
    id: 'document.reveal',
    group,
    label: () => text.reveal,
    icon: FolderSearch,
    isEnabled: () => withDocument(() => true),
    run: () => ask('document.reveal', undefined),
    keywords: words.reveal,
  },
  {
    id: 'document.close',
    group,
    label: () => text.close,
    icon: X,
    isEnabled: () => withDocument(() => true),
    run: () => ask('document.close', undefined),
    keywords: words.close,
  },
  {
    id: 'window.new',
    group,
    label: () => text.newWindow,
    shortcut: 'Mod+Shift+N',
    icon: AppWindow,
    isEnabled: () => true,
    run: () => ask('window.new', undefined),
    keywords: words.newWindow,
  },
]

async function saveCopy(): Promise<void> {
  const copy = await ask('document.save-copy', undefined)
  if (copy === null) return
  const { fileName, isShown } = copy
  notify({ tone: 'ok', title: text.copySaved, text: isShown ? text.inCopy(fileName) : fileName })
}

async function settle(): Promise<void> {
  const done = await call('document.settle', undefined)
  if (done.ok) notify({ tone: 'ok', title: text.settled })
  else notifyError(done.error)
}

function isAdrift(): boolean {
  const { state } = useDocumentStore.getState()
  return state.phase === 'open' && state.snapshot.status.adrift !== null
}

function history(): HistoryStatus | null {
  const { state } = useDocumentStore.getState()
  return state.phase === 'open' ? state.snapshot.history : null
}

function canUndo(): Enabled {
  return withDocument(() => {
    const { undo = null, barrier = false } = history() ?? {}
    if (undo === null) return refusal(appError('nothing-to-undo'))
    return !barrier || refusal(barrierError(undo))
  })
}

function withDocument(isEnabled: () => Enabled): Enabled {
  return useDocumentStore.getState().state.phase === 'open' ? isEnabled() : { reason: text.noDocument }
}

function refusal(error: AppError): Enabled {
  const { title, message } = errorText(error)
  return { title, reason: message }
}
