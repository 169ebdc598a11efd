import { useState } from 'react'
import { type Place, usePlace } from '#renderer/actions/navigation.ts'
import { useData } from '#renderer/document/hooks.ts'
import { Tabs } from '#renderer/ui/Tabs.tsx'
import { peopleText as text } from '#shared/text/people.ts'
import { registerText } from '#shared/text/registers.ts'
import { BodyTable } from './BodyTable.tsx'
import type { DirectoryKind } from './DirectoryTable.tsx'
import { EntityTable } from './EntityTable.tsx'
import { FunctionTable } from './FunctionTable.tsx'
import { PersonTable } from './PersonTable.tsx'
import { TermTable } from './TermTable.tsx'
import './people.css'

const kinds: readonly DirectoryKind[] = ['person', 'entity', 'body', 'term', 'function']

/** The directory: persons, entities, bodies, who holds what until when, and functions, one table each. */
export function PeopleMain() {
  const [tab, setTab] = useTab(usePlace('people'))
  const sizes = {
    person: useData((data) => data.person.size),
    entity: useData((data) => data.entity.size),
    body: useData((data) => data.body.size),
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
          { id: 'body', label: registerText.bodies, count: sizes.body, panel: <BodyTable /> },
          { id: 'term', label: registerText.terms, panel: <TermTable /> },
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
