import type { DocumentData } from '../../document/document-data.ts'
import { contractPanel } from './contract-panel.ts'
import { decisionPanel, followUpPanel } from './decision-panels.ts'
import { meetingPanel, seatPanel, stagePanel } from './organisation-panels.ts'
import type { DashboardScope, Panel } from './panel.ts'
import { indicatorPanel, objectivePanel, riskPanel } from './quality-panels.ts'

/** The « tableau de bord du comité »: two columns of panels, the course of the project and its quality. */
export function dashboardOf(
  data: DocumentData,
  scope: DashboardScope,
): readonly [readonly Panel[], readonly Panel[]] {
  return [
    [
      stagePanel(data, scope),
      meetingPanel(data, scope),
      decisionPanel(data, scope),
      followUpPanel(data, scope),
      seatPanel(data, scope),
      contractPanel(data, scope),
    ],
    [indicatorPanel(data, scope), objectivePanel(data, scope), riskPanel(data, scope)],
  ]
}
