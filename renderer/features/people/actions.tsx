import { Scale } from 'lucide-react'
import type { Action } from '#renderer/actions/action.ts'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { withDocument } from '#renderer/actions/with-document.ts'
import { RulesDialog } from '#renderer/sheets/rules/RulesDialog.tsx'
import { peopleText } from '#shared/text/people.ts'
import { rulesText } from '#shared/text/rules.ts'

const group = peopleText.workspace

/** What concerns persons, seats and bodies, from any workspace. */
export const peopleActions: readonly Action[] = [
  {
    id: 'people.rules',
    group,
    label: () => rulesText.action,
    icon: Scale,
    keywords: rulesText.actionWords,
    isEnabled: () => withDocument(),
    run: () => openDialog((onClose) => <RulesDialog onClose={onClose} />),
  },
]
