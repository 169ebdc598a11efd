import { usePlace } from '#renderer/actions/navigation.ts'
import { Tabs } from '#renderer/ui/Tabs.tsx'
import { qualityText as text } from '#shared/text/quality.ts'
import { AcceptancesTab } from './acceptances/AcceptancesTab.tsx'
import { DashboardTab } from './dashboard/DashboardTab.tsx'
import { IndicatorsTab } from './indicators/IndicatorsTab.tsx'
import { ObjectivesTab } from './objectives/ObjectivesTab.tsx'
import { RisksTab } from './risks/RisksTab.tsx'
import { UsagesTab } from './usages/UsagesTab.tsx'
import { useTab } from './use-tab.ts'
import './quality.css'

/** The quality approach: objectives, risks, indicators, recettes, what users tell, and all of it on one page. */
export function QualityMain() {
  const [tab, setTab] = useTab(usePlace('quality'))
  return (
    <div className="quality">
      <Tabs
        label={text.workspace}
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: 'dashboard', label: text.dashboard, panel: <DashboardTab /> },
          { id: 'objectives', label: text.objectives, panel: <ObjectivesTab /> },
          { id: 'risks', label: text.risks, panel: <RisksTab /> },
          { id: 'indicators', label: text.indicators, panel: <IndicatorsTab /> },
          { id: 'acceptances', label: text.acceptances, panel: <AcceptancesTab /> },
          { id: 'usages', label: text.usages, panel: <UsagesTab /> },
        ]}
      />
    </div>
  )
}
