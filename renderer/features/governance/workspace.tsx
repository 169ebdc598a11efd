import { Handshake } from 'lucide-react'
import type { Workspace } from '#renderer/actions/workspace.ts'
import { governanceText } from '#shared/text/governance.ts'
import { GovernanceExports } from './GovernanceExports.tsx'
import { GovernanceInspector } from './GovernanceInspector.tsx'
import { GovernanceMain } from './GovernanceMain.tsx'

export const governanceWorkspace: Workspace = {
  id: 'governance',
  label: governanceText.workspace,
  icon: Handshake,
  Main: GovernanceMain,
  Toolbar: GovernanceExports,
  Inspector: GovernanceInspector,
}
