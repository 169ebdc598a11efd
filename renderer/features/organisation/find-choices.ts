import type { Choice } from '#renderer/ui/Option.tsx'
import type { DocumentData } from '#shared/document/document-data.ts'
import { isWithin } from '#shared/kit/period.ts'
import type { Body } from '#shared/organisation/body.ts'
import { compositionOf } from '#shared/organisation/composition.ts'
import { fullName } from '#shared/text/names.ts'
import { bodyKindLabels, entityKindLabels } from '#shared/text/vocabulary.ts'

/**
 * What can be found on the chart of a day: bodies and entities by name and sigle, and the persons who sit, each leading
 * to a body. The id of a choice is « rank node » , so that one node may answer to several names.
 */
export function findChoices(data: DocumentData, date: string): readonly Choice[] {
  const bodies = [...data.body.values()].filter((body) => isWithin(body, date))
  const entities = [...data.entity.values()].filter((entity) => isWithin(entity, date))
  const found = [
    ...bodies.map((body) => ({
      node: body.id as string,
      label: body.sigle === '' ? body.name : `${body.sigle} – ${body.name}`,
      note: kindsBeside(body),
    })),
    ...entities.map((entity) => ({
      node: entity.id as string,
      label: entity.sigle === '' ? entity.name : `${entity.sigle} – ${entity.name}`,
      note: entityKindLabels[entity.kind].short,
    })),
    ...bodies.flatMap((body) =>
      compositionOf(data, body.id, date).flatMap(({ holder, deputies }) =>
        [...(holder === null ? [] : [holder]), ...deputies].map((person) => ({
          node: body.id as string,
          label: fullName(person),
          note: body.sigle || body.name,
        })),
      ),
    ),
  ]
  return found.map(({ node, label, note }, rank) => ({ id: `${rank} ${node}`, label, note }))
}

/** What kind of body it is, unless its sigle has said so: « CPS » is not read twice. */
function kindsBeside({ kinds, sigle }: Body): string | undefined {
  const words = kinds.map((kind) => bodyKindLabels[kind].short).filter((word) => word !== sigle)
  return words.length === 0 ? undefined : words.join(', ')
}
