import { Handshake } from 'lucide-react'
import type { Workspace } from '#renderer/actions/workspace.ts'
import { governanceText } from '#shared/text/governance.ts'
import { GovernanceInspector } from './GovernanceInspector.tsx'
import { GovernanceMain } from './GovernanceMain.tsx'
import { GovernanceStatus } from './GovernanceStatus.tsx'
import { GovernanceToolbar } from './GovernanceToolbar.tsx'

export const governanceWorkspace: Workspace = {
  id: 'governance',
  label: governanceText.workspace,
  icon: Handshake,
  Main: GovernanceMain,
  Toolbar: GovernanceToolbar,
  Inspector: GovernanceInspector,
  Status: GovernanceStatus,
}
