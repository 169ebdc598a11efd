import { DoorOpen, Scale, ShieldAlert, Stamp, UserRoundPlus } from 'lucide-react'
import type { Action } from '#renderer/actions/action.ts'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { withDocument } from '#renderer/actions/with-document.ts'
import { LetterheadsDialog } from '#renderer/sheets/letterheads/LetterheadsDialog.tsx'
import { RulesDialog } from '#renderer/sheets/rules/RulesDialog.tsx'
import { departureText } from '#shared/text/departures.ts'
import { fragilityText } from '#shared/text/fragilities.ts'
import { letterheadText } from '#shared/text/letterheads.ts'
import { peopleText } from '#shared/text/people.ts'
import { rulesText } from '#shared/text/rules.ts'
import { successionText } from '#shared/text/succession.ts'
import { DepartDialog } from './DepartDialog.tsx'
import { FragilitiesDialog } from './FragilitiesDialog.tsx'
import { ReplaceHolderDialog } from './ReplaceHolderDialog.tsx'

const group = peopleText.workspace

/** What concerns persons, seats and bodies, from any workspace. */
export const peopleActions: readonly Action[] = [
  {
    id: 'people.replace-holder',
    group,
    label: () => successionText.choosePost,
    icon: UserRoundPlus,
    keywords: successionText.choosePostWords,
    edits: true,
    isEnabled: () => withDocument((data) => data.post.size > 0 || { reason: successionText.noPost }),
    run: () => openDialog((onClose) => <ReplaceHolderDialog onClose={onClose} />),
  },
  {
    id: 'people.departure',
    group,
    label: () => departureText.choosePerson,
    icon: DoorOpen,
    keywords: departureText.choosePersonWords,
    edits: true,
    isEnabled: () => withDocument((data) => data.person.size > 0 || { reason: departureText.noPerson }),
    run: () => openDialog((onClose) => <DepartDialog onClose={onClose} />),
  },
  {
    id: 'people.fragilities',
    group,
    label: () => fragilityText.action,
    icon: ShieldAlert,
    keywords: fragilityText.actionWords,
    isEnabled: () => withDocument(),
    run: () => openDialog((onClose) => <FragilitiesDialog onClose={onClose} />),
  },
  {
    id: 'people.rules',
    group,
    label: () => rulesText.action,
    icon: Scale,
    keywords: rulesText.actionWords,
    isEnabled: () => withDocument(),
    run: () => openDialog((onClose) => <RulesDialog onClose={onClose} />),
  },
  {
    id: 'people.letterheads',
    group,
    label: () => letterheadText.action,
    icon: Stamp,
    keywords: letterheadText.actionWords,
    isEnabled: () => withDocument(),
    run: () => openDialog((onClose) => <LetterheadsDialog onClose={onClose} />),
  },
]
