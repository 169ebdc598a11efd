import { usePlace } from '#renderer/actions/navigation.ts'
import { Tabs } from '#renderer/ui/Tabs.tsx'
import { governanceText as text } from '#shared/text/governance.ts'
import { CarriersTab } from './carriers/CarriersTab.tsx'
import { CollectivitiesTab } from './collectivities/CollectivitiesTab.tsx'
import { ConventionsTab } from './conventions/ConventionsTab.tsx'
import { GroupsTab } from './groups/GroupsTab.tsx'
import { MissionsTab } from './missions/MissionsTab.tsx'
import { useTab } from './use-tab.ts'
import './governance.css'

/** Who does what: missions, responsibilities, competences, conventions, groups of users. */
export function GovernanceMain() {
  const [tab, setTab] = useTab(usePlace('governance'))
  return (
    <div className="governance">
      <Tabs
        label={text.workspace}
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: 'missions', label: text.missions, panel: <MissionsTab /> },
          { id: 'carriers', label: text.carriers, panel: <CarriersTab /> },
          { id: 'collectivities', label: text.collectivities, panel: <CollectivitiesTab /> },
          { id: 'conventions', label: text.conventions, panel: <ConventionsTab /> },
          { id: 'groups', label: text.userGroups, panel: <GroupsTab /> },
        ]}
      />
    </div>
  )
}
