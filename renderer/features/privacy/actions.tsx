import { ShieldCheck } from 'lucide-react'
import type { Action } from '#renderer/actions/action.ts'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { withDocument } from '#renderer/actions/with-document.ts'
import { peopleText } from '#shared/text/people.ts'
import { privacyText as text } from '#shared/text/privacy.ts'
import { PrivacyDialog } from './PrivacyDialog.tsx'

/** Personal data, from any workspace. */
export const privacyActions: readonly Action[] = [
  {
    id: 'people.personal-data',
    group: peopleText.workspace,
    label: () => text.action,
    icon: ShieldCheck,
    keywords: text.actionWords,
    isEnabled: () => withDocument(),
    run: () => openDialog((onClose) => <PrivacyDialog onClose={onClose} />),
  },
]
