import type { DocumentData } from '#shared/document/document-data.ts'
import { isWithin } from '#shared/kit/period.ts'
import type { Body } from '#shared/organisation/body.ts'
import { compositionOf, postHolder } from '#shared/organisation/composition.ts'
import type { Entity } from '#shared/organisation/entity.ts'
import type { NodeRef } from '#shared/organisation/link.ts'
import { fullName } from '#shared/text/names.ts'
import { bodyKindLabels, entityKindLabels } from '#shared/text/vocabulary.ts'

/** Something that can be found on the chart: a body, an entity, or a person, who leads to a body. */
export type Found = {
  readonly key: string
  readonly node: NodeRef
  readonly label: string
  readonly note: string | undefined
}

/** What can be found on the chart of a day: bodies and entities by name and sigle, and the persons who sit or hold a post. */
export function findTargets(data: DocumentData, date: string): readonly Found[] {
  const bodies = [...data.body.values()].filter((body) => isWithin(body, date))
  const entities = [...data.entity.values()].filter((entity) => isWithin(entity, date))
  const found = [
    ...bodies.map((body) => ({
      node: { type: 'body', id: body.id } as const,
      label: named(body),
      note: kindsBeside(body),
    })),
    ...entities.map((entity) => ({
      node: { type: 'entity', id: entity.id } as const,
      label: named(entity),
      note: entityKindLabels[entity.kind].short,
    })),
    ...bodies.flatMap((body) =>
      compositionOf(data, body.id, date).flatMap(({ holder, deputies }) =>
        [...(holder === null ? [] : [holder]), ...deputies].map((person) => ({
          node: { type: 'body', id: body.id } as const,
          label: fullName(person),
          note: body.sigle || body.name,
        })),
      ),
    ),
    ...[...data.post.values()].flatMap((post) => {
      const entity = data.entity.get(post.entityId)
      const person = data.person.get(postHolder(data, post.id, date)?.personId ?? '')
      if (entity === undefined || person === undefined || !isWithin(entity, date)) return []
      return [
        { node: { type: 'entity', id: entity.id } as const, label: fullName(person), note: named(entity) },
      ]
    }),
  ]
  return found.map((one, rank) => ({ ...one, key: `${rank} ${one.node.id}` }))
}

function named({ sigle, name }: Body | Entity): string {
  return sigle === '' ? name : `${sigle} – ${name}`
}

/** What kind of body it is, unless its sigle has said so: « CPS » is not read twice. */
function kindsBeside({ kinds, sigle }: Body): string | undefined {
  const words = kinds.map((kind) => bodyKindLabels[kind].short).filter((word) => word !== sigle)
  return words.length === 0 ? undefined : words.join(', ')
}
