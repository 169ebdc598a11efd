import { Gavel } from 'lucide-react'
import type { Workspace } from '#renderer/actions/workspace.ts'
import { decisionText } from '#shared/text/decisions.ts'
import { DecisionInspector } from './DecisionInspector.tsx'
import { DecisionsMain } from './DecisionsMain.tsx'

export const decisionsWorkspace: Workspace = {
  id: 'decisions',
  label: decisionText.workspace,
  icon: Gavel,
  Main: DecisionsMain,
  Inspector: DecisionInspector,
}
