import { GitMerge } from 'lucide-react'
import type { Action } from '#renderer/actions/action.ts'
import { withDocument } from '#renderer/actions/with-document.ts'
import { mergeWindow as text } from '#shared/text/merge/window.ts'
import { actionGroups } from '#shared/text/ui.ts'
import { openMerge } from './open-merge.tsx'

/** Taking in a copy that came back, from any workspace. */
export const mergeActions: readonly Action[] = [
  {
    id: 'merge.open',
    group: actionGroups.document,
    label: () => text.open,
    icon: GitMerge,
    keywords: text.words,
    edits: true,
    isEnabled: () => withDocument(),
    run: openMerge,
  },
]
