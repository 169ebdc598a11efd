import { useState } from 'react'
import { type Place, usePlace } from '#renderer/actions/navigation.ts'
import { useData } from '#renderer/document/hooks.ts'
import { Tabs } from '#renderer/ui/Tabs.tsx'
import { peopleText as text } from '#shared/text/people.ts'
import type { DirectoryKind } from './DirectoryTable.tsx'
import { EntityTable } from './EntityTable.tsx'
import { FunctionTable } from './FunctionTable.tsx'
import { PersonTable } from './PersonTable.tsx'
import './people.css'

const kinds: readonly DirectoryKind[] = ['person', 'entity', 'function']

/** The directory: persons, entities and functions, one table each. */
export function PeopleMain() {
  const [tab, setTab] = useTab(usePlace('people'))
  const sizes = {
    person: useData((data) => data.person.size),
    entity: useData((data) => data.entity.size),
    function: useData((data) => data.function.size),
  }
  return (
    <div className="people">
      <Tabs
        label={text.workspace}
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: 'person', label: text.persons, count: sizes.person, panel: <PersonTable /> },
          { id: 'entity', label: text.entities, count: sizes.entity, panel: <EntityTable /> },
          { id: 'function', label: text.functions, count: sizes.function, panel: <FunctionTable /> },
        ]}
      />
    </div>
  )
}

/** The table that is shown: the one that was chosen, until a record of another one is opened from elsewhere. */
function useTab(place: Place | null) {
  const [tab, setTab] = useState<DirectoryKind>('person')
  const [seen, setSeen] = useState<Place | null>(null)
  if (place !== seen) {
    setSeen(place)
    setTab(kinds.find((kind) => kind === place?.kind) ?? tab)
  }
  return [tab, setTab] as const
}
