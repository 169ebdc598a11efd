import type { NodeKey } from '#renderer/sheets/choices.ts'
import { nodeOf } from '#renderer/sheets/choices.ts'
import type { View } from '#shared/organisation/view.ts'

/** What a view shows, as one chooses it. */
export type ContentChoice = 'everything' | 'around' | 'by-hand'

export type Content = {
  readonly choice: ContentChoice
  readonly centre: NodeKey | null
  readonly steps: number
}

/** What a view shows, as the dialog says it. */
export function contentOf(view: View): Content {
  const centre = view.centreBodyId ?? view.centreEntityId
  const key =
    centre === null ? null : (`${view.centreBodyId === null ? 'entity' : 'body'} ${centre}` as const)
  if (view.scope === 'everything') return { choice: 'everything', centre: key, steps: view.centreSteps }
  return { choice: centre === null ? 'by-hand' : 'around', centre: key, steps: view.centreSteps }
}

/** The fields of a view that shows this. */
export function fieldsOf({ choice, centre, steps }: Content) {
  const node = choice === 'around' && centre !== null ? nodeOf(centre) : null
  return {
    scope: choice === 'everything' ? 'everything' : 'chosen',
    centreEntityId: node?.type === 'entity' ? node.id : null,
    centreBodyId: node?.type === 'body' ? node.id : null,
    centreSteps: steps,
  } as const
}
