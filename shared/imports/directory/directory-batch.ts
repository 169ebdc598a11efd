import type { ImportedField } from '../../api/imports.ts'
import type { CommandOf } from '../../commands/command.ts'
import type { Entity, EntityId } from '../../organisation/entity.ts'
import type { Link, LinkId } from '../../organisation/link.ts'
import { inParentLoop } from '../../organisation/parent-loops.ts'
import type { Placement } from '../../organisation/view.ts'
import type { DirectoryPlan, PlannedChange } from './plan-directory.ts'

/** What somebody agreed to of a plan. */
export type Agreement = {
  readonly created: ReadonlySet<string>
  /** One `changeKey` for each field that may be overwritten. */
  readonly changed: ReadonlySet<string>
  readonly closed: ReadonlySet<string>
  /** The day on which the closed schools end, where the directory does not say it. */
  readonly closedOn: string
}

export type DirectoryBatch = CommandOf<'batch.apply'>

/** Names one field of one entity in an agreement. */
export function changeKey(entityId: string, field: ImportedField): string {
  return `${entityId}:${field}`
}

/**
 * The one command that does what was agreed, without places on the chart. What hangs on something that was declined
 * goes to the next one above it; no agreement makes an entity its own ancestor or end before it begins.
 */
export function directoryBatch(
  plan: DirectoryPlan,
  agreement: Agreement,
  { entities, links, newLinkId }: BatchNeeds,
): DirectoryBatch {
  const created = plan.created.map(({ entity }) => entity).filter(({ id }) => agreement.created.has(id))
  const declined = new Map(
    plan.created
      .filter(({ entity }) => !agreement.created.has(entity.id))
      .map(({ entity }) => [entity.id, entity]),
  )
  const standing = (id: EntityId | null): EntityId | null => {
    let at = id
    while (at !== null && declined.has(at)) at = declined.get(at)?.parentId ?? null
    return at
  }
  const rooted = (entity: Entity): Entity => ({
    ...entity,
    parentId: standing(entity.parentId),
    communeId: entity.communeId !== null && declined.has(entity.communeId) ? null : entity.communeId,
  })
  const patches = new Map<string, Partial<Entity>>()
  for (const change of plan.changed) {
    const patch = rootedPatch(agreedPatch(change, agreement), change.entity, standing, declined)
    if (Object.keys(patch).length > 0) patches.set(change.entity.id, patch)
  }
  for (const { entity, on } of plan.closed) {
    const to = on ?? agreement.closedOn
    if (!agreement.closed.has(entity.id) || (entity.from !== null && to < entity.from)) continue
    patches.set(entity.id, { ...patches.get(entity.id), to })
  }
  const whole = withoutLoops({ created: created.map(rooted), patches }, entities)
  return {
    type: 'batch.apply',
    purpose: 'directory',
    create: {
      entity: whole.created,
      link: membershipLinks(plan, declined, { links, newLinkId }),
    },
    edit: [...whole.patches].map(([id, patch]) => ({ collection: 'entity' as const, id, patch })),
  }
}

export type BatchNeeds = {
  readonly entities: ReadonlyMap<string, Entity>
  readonly links: ReadonlyMap<string, Link>
  readonly newLinkId: () => LinkId
}

/** The same command, with the places on the chart. */
export function withPlacements(batch: DirectoryBatch, placement: readonly Placement[]): DirectoryBatch {
  return placement.length === 0 ? batch : { ...batch, create: { ...batch.create, placement } }
}

function agreedPatch({ entity, after }: PlannedChange, { changed }: Agreement): Partial<Entity> {
  const agreed = Object.entries(after).filter(([field]) =>
    changed.has(changeKey(entity.id, field as ImportedField)),
  )
  return Object.fromEntries(agreed) // fields of an entity, from `differences`
}

function rootedPatch(
  patch: Partial<Entity>,
  entity: Entity,
  standing: (id: EntityId | null) => EntityId | null,
  declined: ReadonlyMap<EntityId, Entity>,
): Partial<Entity> {
  const { parentId, communeId, from, to, ...rest } = patch
  const parent = parentId === undefined ? null : standing(parentId)
  const begins = from ?? entity.from
  const ends = to === undefined ? entity.to : to
  return {
    ...rest,
    ...(parent !== null && parent !== entity.parentId ? { parentId: parent } : {}),
    ...(communeId !== undefined && communeId !== null && !declined.has(communeId) ? { communeId } : {}),
    ...(from !== undefined && (begins === null || ends === null || begins <= ends) ? { from } : {}),
    ...(to !== undefined ? { to } : {}),
  }
}

type Parts = { readonly created: readonly Entity[]; readonly patches: ReadonlyMap<string, Partial<Entity>> }

/** Takes back the new parents that would make an entity its own ancestor, until none does. */
function withoutLoops(parts: Parts, entities: ReadonlyMap<string, Entity>): Parts {
  const { created, patches } = parts
  const after = new Map<string, Entity>([
    ...entities,
    ...created.map((entity) => [entity.id, entity] as const),
  ])
  for (const [id, patch] of patches) {
    const before = entities.get(id)
    if (before !== undefined) after.set(id, { ...before, ...patch })
  }
  const looped = new Set<string>(inParentLoop<EntityId, Entity>(after).map(({ id }) => id))
  const isToBlame = ({
    id,
    parentId,
  }: {
    readonly id: string
    readonly parentId?: EntityId | null | undefined
  }) => looped.has(id) && parentId !== undefined && parentId !== null
  const hasNew = created.some(isToBlame) || [...patches].some(([id, patch]) => isToBlame({ ...patch, id }))
  if (!hasNew) return parts
  return withoutLoops(
    {
      created: created.map((entity) => (isToBlame(entity) ? { ...entity, parentId: null } : entity)),
      patches: new Map(
        [...patches].map(([id, { parentId, ...rest }]) => [
          id,
          parentId === undefined || looped.has(id) ? rest : { parentId, ...rest },
        ]),
      ),
    },
    entities,
  )
}

function membershipLinks(
  { memberships }: DirectoryPlan,
  declined: ReadonlyMap<string, Entity>,
  { links, newLinkId }: Pick<BatchNeeds, 'links' | 'newLinkId'>,
): readonly Link[] {
  const known = new Set(
    [...links.values()].flatMap(({ kind, source, target }) =>
      kind === 'group-member' ? [`${source.id} ${target.id}`] : [],
    ),
  )
  return memberships
    .filter(
      ({ schoolId, rpiId }) =>
        !declined.has(schoolId) && !declined.has(rpiId) && !known.has(`${schoolId} ${rpiId}`),
    )
    .map(({ schoolId, rpiId }) => ({
      id: newLinkId(),
      kind: 'group-member',
      source: { type: 'entity', id: schoolId },
      target: { type: 'entity', id: rpiId },
      label: '',
      from: null,
      to: null,
    }))
}
