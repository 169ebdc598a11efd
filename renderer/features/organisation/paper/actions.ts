import { FileStack, Repeat } from 'lucide-react'
import type { Action } from '#renderer/actions/action.ts'
import { withDocument } from '#renderer/actions/with-document.ts'
import { firstView } from '#shared/organisation/views.ts'
import { paperText as text } from '#shared/text/paper.ts'
import { actionGroups } from '#shared/text/ui.ts'
import { openPaper } from './open-paper.tsx'
import { repeatExport, whyNotRepeat } from './repeat-export.ts'

/** The organigramme on paper with all its choices, and the last export made again. */
export const paperActions: readonly Action[] = [
  {
    id: 'export.paper',
    group: actionGroups.document,
    label: () => text.open,
    icon: FileStack,
    shortcut: 'Mod+P',
    keywords: text.openWords,
    isEnabled: () => withDocument((data) => firstView(data) !== null || { reason: text.noView }),
    run: openPaper,
  },
  {
    id: 'export.repeat',
    group: actionGroups.document,
    label: () => text.repeat,
    icon: Repeat,
    shortcut: 'Mod+Shift+P',
    keywords: text.repeatWords,
    isEnabled: () => withDocument(() => whyNotRepeat()),
    run: () => void repeatExport(),
  },
]
