import { ShieldCheck } from 'lucide-react'
import type { Workspace } from '#renderer/actions/workspace.ts'
import { conformityPanelText } from '#shared/text/conformity-panel.ts'
import { ConformityInspector } from './ConformityInspector.tsx'
import { ConformityMain } from './ConformityMain.tsx'

export const conformityWorkspace: Workspace = {
  id: 'conformity',
  label: conformityPanelText.workspace,
  icon: ShieldCheck,
  Main: ConformityMain,
  Inspector: ConformityInspector,
}
