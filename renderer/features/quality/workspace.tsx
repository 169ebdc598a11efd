import { Gauge } from 'lucide-react'
import type { Workspace } from '#renderer/actions/workspace.ts'
import { qualityText } from '#shared/text/quality.ts'
import { QualityInspector } from './QualityInspector.tsx'
import { QualityMain } from './QualityMain.tsx'

export const qualityWorkspace: Workspace = {
  id: 'quality',
  label: qualityText.workspace,
  icon: Gauge,
  Main: QualityMain,
  Inspector: QualityInspector,
}
