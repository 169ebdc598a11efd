import { memoGroupBy } from '../kit/group-by.ts'
import { isWithin } from '../kit/period.ts'
import type { Entity, EntityId, EntityKind } from './entity.ts'
import type { Link } from './link.ts'
import type { OrganisationData } from './organisation-data.ts'

/** Territorial authorities and their groupings, the wider first: the fiche wants a référent of each. */
export const collectivityKinds: readonly EntityKind[] = [
  'region',
  'department',
  'epci',
  'syndicate',
  'commune',
]

const byKind = memoGroupBy((entity: Entity) => entity.kind)
const transfersFrom = memoGroupBy((link: Link) => (link.kind === 'transfers' ? link.source.id : null))

/** The collectivities and groupings of the perimeter on a day, kind by kind. */
export function collectivitiesAt(data: Pick<OrganisationData, 'entity'>, date: string): readonly Entity[] {
  const ofKind = byKind(data.entity)
  return collectivityKinds.flatMap((kind) =>
    ofKind(kind).filter((entity) => entity.deployment !== 'outside' && isWithin(entity, date)),
  )
}

/** To which grouping a collectivity has transferred a competence, by the links in force on a day. */
export function transfersOf(
  data: Pick<OrganisationData, 'link'>,
  id: EntityId,
  date: string,
): readonly Link[] {
  return transfersFrom(data.link)(id).filter((link) => link.source.type === 'entity' && isWithin(link, date))
}
