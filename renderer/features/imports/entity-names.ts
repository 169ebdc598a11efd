import type { DirectoryPlan } from '#shared/imports/directory/plan-directory.ts'
import type { Entity } from '#shared/organisation/entity.ts'

/** How an entity is called in a narrow column, known to the document or about to be; empty for none. */
export function nameOfEntity(
  { created }: DirectoryPlan,
  entities: ReadonlyMap<string, Entity>,
): (id: string | null) => string {
  const planned = new Map<string, Entity>(created.map(({ entity }) => [entity.id, entity]))
  return (id) => {
    const entity = id === null ? undefined : (entities.get(id) ?? planned.get(id))
    return entity === undefined ? '' : entity.sigle || entity.name
  }
}
