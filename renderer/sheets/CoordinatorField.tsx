import { useMemo } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { newId, useData } from '#renderer/document/hooks.ts'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import type { EntityId } from '#shared/organisation/entity.ts'
import { newResponsibility } from '#shared/organisation/new-records.ts'
import { responsibilitiesAt } from '#shared/organisation/responsibilities.ts'
import type { Responsibility, ResponsibilityId } from '#shared/organisation/responsibility.ts'
import { projectText as text } from '#shared/text/project.ts'
import { entityChoices } from './choices.ts'
import { useShownDate } from './today.ts'

/** Which entity carries the global coordination on the shown day; another one takes it over from that day on. */
export function CoordinatorField() {
  const date = useShownDate()
  const entity = useData((data) => data.entity)
  const entities = useMemo(() => entityChoices({ entity }), [entity])
  const current = useData((data) => responsibilitiesAt(data, 'coordination', date)[0])
  const holder = current?.holder
  return (
    <ComboBox
      label={text.coordinator}
      choices={entities}
      value={holder?.type === 'entity' ? holder.id : null}
      emptyText={text.noneFound}
      onChange={(id) => coordinate(current, id, date)}
    />
  )
}

function coordinate(current: Responsibility | undefined, id: EntityId | null, date: string): void {
  if (id === null) {
    if (current !== undefined) void perform({ type: 'responsibility.delete', id: current.id })
    return
  }
  const holder = { type: 'entity', id } as const
  if (current !== undefined && (current.from === null || current.from === date)) {
    // Nobody has said since when: this is a correction, not a succession.
    void perform({ type: 'responsibility.edit', id: current.id, patch: { holder } })
    return
  }
  const value = newResponsibility({
    id: newId<ResponsibilityId>(),
    kind: 'coordination',
    holder,
    isPrincipal: true,
    from: current === undefined ? null : date,
  })
  const endsId = current?.id
  void perform({ type: 'responsibility.create', value, ...(endsId === undefined ? {} : { endsId }) })
}
