import { Plus } from 'lucide-react'
import { useState } from 'react'
import { type Place, show, usePlace } from '#renderer/actions/navigation.ts'
import { useData } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { SearchField } from '#renderer/ui/SearchField.tsx'
import { Tabs } from '#renderer/ui/Tabs.tsx'
import { peopleText as text } from '#shared/text/people.ts'
import { AddEntityDialog, AddFunctionDialog, AddPersonDialog } from './AddDialog.tsx'
import { EntityTable, FunctionTable, PersonTable } from './tables.tsx'
import './people.css'

const kinds = ['person', 'entity', 'function'] as const
type Kind = (typeof kinds)[number]
const additions: Readonly<Record<Kind, { readonly label: string; readonly Dialog: typeof AddPersonDialog }>> =
  {
    person: { label: text.addPerson, Dialog: AddPersonDialog },
    entity: { label: text.addEntity, Dialog: AddEntityDialog },
    function: { label: text.addFunction, Dialog: AddFunctionDialog },
  }

/** The directory: persons, entities and functions, one table each. */
export function PeopleMain() {
  const place = usePlace('people')
  const [tab, setTab] = useTab(place)
  const [query, setQuery] = useState('')
  const selected = place?.kind === tab ? place.id : null
  const select = (id: string | null) => show('people', id === null ? null : { kind: tab, id })
  const sizes = {
    person: useData((data) => data.person.size),
    entity: useData((data) => data.entity.size),
    function: useData((data) => data.function.size),
  }
  const tableProps = { query, selected, onSelect: select }
  const { label, Dialog } = additions[tab]
  const [isAdding, setAdding] = useState(false)
  return (
    <div className="people">
      <div className="people-bar">
        <SearchField label={text.search} value={query} onChange={setQuery} />
        <Button icon={Plus} onPress={() => setAdding(true)}>
          {label}
        </Button>
      </div>
      <Tabs
        label={text.workspace}
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: 'person', label: text.persons, count: sizes.person, panel: <PersonTable {...tableProps} /> },
          { id: 'entity', label: text.entities, count: sizes.entity, panel: <EntityTable {...tableProps} /> },
          {
            id: 'function',
            label: text.functions,
            count: sizes.function,
            panel: <FunctionTable {...tableProps} />,
          },
        ]}
      />
      {isAdding && <Dialog onClose={() => setAdding(false)} />}
    </div>
  )
}

/** The table that is shown: the one that was chosen, until a record of another one is opened from elsewhere. */
function useTab(place: Place | null) {
  const [tab, setTab] = useState<Kind>('person')
  const [seen, setSeen] = useState<Place | null>(null)
  if (place !== seen) {
    setSeen(place)
    setTab(kinds.find((kind) => kind === place?.kind) ?? tab)
  }
  return [tab, setTab] as const
}
