import { ListChecks, MousePointerClick } from 'lucide-react'
import type { ReactNode } from 'react'
import { type Place, usePicks, usePlace } from '#renderer/actions/navigation.ts'
import { useData } from '#renderer/document/hooks.ts'
import { BodySheet } from '#renderer/sheets/BodySheet.tsx'
import { EntitySheet } from '#renderer/sheets/EntitySheet.tsx'
import { FunctionSheet } from '#renderer/sheets/FunctionSheet.tsx'
import { PersonSheet } from '#renderer/sheets/PersonSheet.tsx'
import { PostSheet } from '#renderer/sheets/PostSheet.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { DocumentData } from '#shared/document/document-data.ts'
import { peopleText as text } from '#shared/text/people.ts'

/** The sheet of the chosen line. */
export function PeopleInspector() {
  const place = usePlace('people')
  const data = useData()
  const picks = usePicks('people')
  if (picks !== null) {
    return (
      <EmptyState icon={ListChecks} title={text.severalSelected} isCompact>
        {text.severalSelectedHint}
      </EmptyState>
    )
  }
  return (place === null ? null : sheetOf(data, place)) ?? <Nothing />
}

function Nothing() {
  return (
    <EmptyState icon={MousePointerClick} title={text.nothingSelected} isCompact>
      {text.nothingSelectedHint}
    </EmptyState>
  )
}

/** The sheet of a record, which another one may show: the seat of a mandate, the post of a nomination. Null when it is gone. */
function sheetOf(data: DocumentData, { kind, id }: Place): ReactNode {
  if (kind === 'person' && data.person.has(id)) return <PersonSheet key={id} id={id} />
  if (kind === 'entity' && data.entity.has(id)) return <EntitySheet key={id} id={id} />
  if (kind === 'function' && data.function.has(id)) return <FunctionSheet key={id} id={id} />
  if (kind === 'body' && data.body.has(id)) return <BodySheet key={id} id={id} />
  if (kind !== 'term') return null
  const tenure = data.tenure.get(id)
  if (tenure !== undefined) return <PostSheet key={id} id={tenure.postId} />
  const seat = data.seat.get(data.mandate.get(id)?.seatId ?? '')
  return seat === undefined ? null : <BodySheet key={id} id={seat.bodyId} seatId={seat.id} />
}
