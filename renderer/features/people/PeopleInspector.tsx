import { ListChecks, MousePointerClick } from 'lucide-react'
import { usePicks, usePlace } from '#renderer/actions/navigation.ts'
import { useData } from '#renderer/document/hooks.ts'
import { EntitySheet } from '#renderer/sheets/EntitySheet.tsx'
import { FunctionSheet } from '#renderer/sheets/FunctionSheet.tsx'
import { PersonSheet } from '#renderer/sheets/PersonSheet.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { peopleText as text } from '#shared/text/people.ts'

const sheets = { person: PersonSheet, entity: EntitySheet, function: FunctionSheet } as const

/** The sheet of the chosen line. */
export function PeopleInspector() {
  const place = usePlace('people')
  const kind = place !== null && place.kind in sheets ? (place.kind as keyof typeof sheets) : null
  const isThere = useData((data) => kind !== null && place !== null && data[kind].has(place.id))
  const picks = usePicks('people')
  if (picks !== null) {
    return (
      <EmptyState icon={ListChecks} title={text.severalSelected} isCompact>
        {text.severalSelectedHint}
      </EmptyState>
    )
  }
  if (place === null || kind === null || !isThere) {
    return (
      <EmptyState icon={MousePointerClick} title={text.nothingSelected} isCompact>
        {text.nothingSelectedHint}
      </EmptyState>
    )
  }
  const Sheet = sheets[kind]
  return <Sheet key={place.id} id={place.id} />
}
