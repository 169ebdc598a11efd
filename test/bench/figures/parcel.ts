import { parcelScopeSchema } from '#shared/document/parcel-scope.ts'
import { parcelChoices } from '#shared/parcel/choices.ts'
import { partOf } from '#shared/parcel/part-of.ts'
import { academySize, largeProject } from '../../support/large-project.ts'
import { type Figure, timed } from '../support/figure.ts'

/** A part of a document of 5,000 entities: the academy with nearly all of it, a département, a circonscription, a body. */
export const parcel: Figure = {
  name: 'parcel',
  hasWindow: false,
  measure: async (tell) => {
    const { data } = largeProject(academySize)
    const kinds = ['academy', 'dsden', 'constituency'] as const
    const ids = kinds.map((kind) => [...data.entity.values()].find((entity) => entity.kind === kind)?.id)
    const scopes = [
      ...ids.map((entityId) => ({ kind: 'entity', entityId })),
      { kind: 'body', bodyId: [...data.body.keys()][0] },
    ].map((scope) => parcelScopeSchema.parse(scope))
    for (const scope of scopes)
      tell({
        name: `a part of 5,000 entities: ${JSON.stringify(scope)}`,
        samples: await timed(20, () => partOf(data, scope), { before: 3 }),
        budget: { median: 100 },
        note: `${partOf(data, scope).entity.size} entities`,
      })
    tell({
      name: 'what can be sent alone, with how much each takes',
      samples: await timed(10, () => parcelChoices(data), { before: 2 }),
      budget: { median: 100 },
    })
  },
}
