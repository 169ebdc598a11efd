import { fold } from '../kit/fold.ts'
import type { Entity, EntityId, EntityKind } from '../organisation/entity.ts'
import type { GovernanceData } from '../organisation/governance-data.ts'

type Sought = {
  readonly kind: EntityKind
  readonly code: string
  readonly name: string
  readonly uai: string | null
  /** Where it is: one of the same name that is known to be elsewhere is another. */
  readonly within: EntityId | null
}

/** The organisation of the document that is the one sought: by its official code, else by its name, accents aside. */
export function findEntity(data: Pick<GovernanceData, 'entity'>, sought: Sought): Entity | null {
  const ofKind = [...data.entity.values()].filter(({ kind }) => kind === sought.kind)
  const byCode = ofKind.find((entity) => hasCode(entity, sought))
  const { name, within } = sought
  const named = ofKind.filter((entity) => fold(entity.name) === fold(name))
  const byName =
    within === null
      ? named[0]
      : (named.find(({ parentId }) => parentId === within) ??
        named.find((entity) => !isElsewhere(data, entity)))
  return byCode ?? byName ?? null
}

/** In another département, or in another circonscription. */
function isElsewhere(data: Pick<GovernanceData, 'entity'>, { parentId }: Entity): boolean {
  const parent = parentId === null ? undefined : data.entity.get(parentId)
  return parent?.kind === 'dsden' || parent?.kind === 'constituency'
}

function hasCode(entity: Entity, { kind, code, uai }: Sought): boolean {
  if (uai !== null) return entity.uai === uai
  if (code === '') return false
  if (kind === 'commune') return entity.insee === code
  if (kind === 'epci') return entity.siren === code
  if (kind === 'constituency' && entity.uai === code) return true
  // The ministry writes the code of a département with three figures.
  return entity.code === code || entity.code === code.padStart(3, '0')
}
