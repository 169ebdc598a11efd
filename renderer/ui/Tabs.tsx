import type { ReactNode } from 'react'
import { Tabs as RacTabs, Tab, TabList, TabPanel } from 'react-aria-components'
import './Tabs.css'

export type TabItem<Id extends string = string> = {
  readonly id: Id
  readonly label: string
  /** A figure after the label. */
  readonly count?: number | undefined
  readonly panel: ReactNode
}

type TabsProps<Id extends string> = {
  readonly label: string
  readonly tabs: readonly TabItem<Id>[]
  /** Leave both out to let the tabs remember by themselves. */
  readonly selected?: Id
  readonly onSelect?: (id: Id) => void
}

/** Several faces of the same thing. Not for navigation between places. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: TabsProps<Id>) {
  return (
    <RacTabs
      className="ui-tabs"
      {...(selected === undefined ? {} : { selectedKey: selected })}
      onSelectionChange={(key) => {
        const chosen = tabs.find((tab) => tab.id === key)
        if (chosen !== undefined) onSelect?.(chosen.id)
      }}
    >
      <TabList aria-label={label} className="ui-tab-list">
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="ui-tab">
            {tab.label}
            {tab.count !== undefined && <span className="ui-tab-count">{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="ui-tab-panel">
          {tab.panel}
        </TabPanel>
      ))}
    </RacTabs>
  )
}
