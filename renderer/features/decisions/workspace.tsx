import { Gavel } from 'lucide-react'
import type { Workspace } from '#renderer/actions/workspace.ts'
import { decisionText } from '#shared/text/decisions.ts'
import { WorkspaceInspector } from './WorkspaceInspector.tsx'
import { WorkspaceMain } from './WorkspaceMain.tsx'

export const decisionsWorkspace: Workspace = {
  id: 'decisions',
  label: decisionText.workspace,
  icon: Gavel,
  Main: WorkspaceMain,
  Inspector: WorkspaceInspector,
}
