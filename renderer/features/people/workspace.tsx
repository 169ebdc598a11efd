import { Users } from 'lucide-react'
import type { Workspace } from '#renderer/actions/workspace.ts'
import { peopleText } from '#shared/text/people.ts'
import { PeopleInspector } from './PeopleInspector.tsx'
import { PeopleMain } from './PeopleMain.tsx'
import { PeopleToolbar } from './PeopleToolbar.tsx'

export const peopleWorkspace: Workspace = {
  id: 'people',
  label: peopleText.workspace,
  icon: Users,
  Main: PeopleMain,
  Toolbar: PeopleToolbar,
  Inspector: PeopleInspector,
}
