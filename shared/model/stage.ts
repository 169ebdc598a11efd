import type { Body, BodyId } from '../organisation/body.ts'
import type { GovernanceData } from '../organisation/governance-data.ts'
import type { FunctionId } from '../organisation/job-function.ts'
import type { Post, PostId } from '../organisation/post.ts'
import type { Actor, IdOf } from './cast.ts'
import type { BodyPlan } from './company.ts'
import type { ModelInput } from './model-input.ts'
import type { Troupe } from './troupe.ts'

/** What the model is worked out from: the answers, the document, who plays which part, and the bodies planned. */
export type Stage = {
  readonly input: ModelInput
  readonly base: GovernanceData
  readonly date: string
  readonly idOf: IdOf
  readonly troupe: Troupe
  readonly plans: readonly BodyPlan[]
  /** Bodies of the document that hold a place of the model, by the key of its plan. */
  readonly existing: ReadonlyMap<string, Body>
}

export const bodyKey = (planKey: string): string => `body ${planKey}`

/** The id that the body of a plan has, or will have. */
export function bodyIdOf({ existing, idOf }: Stage, planKey: string): BodyId {
  return existing.get(planKey)?.id ?? (idOf(bodyKey(planKey)) as BodyId) // ids of new records have no other source
}

/** What must be kept for a reference to this plan to hold: nothing when the document has the body. */
export function needsOfPlan({ existing }: Stage, planKey: string): readonly string[] {
  return existing.has(planKey) ? [] : [bodyKey(planKey)]
}

export function needsOfActor({ isNew, key }: Actor): readonly string[] {
  return isNew ? [key] : []
}

/** The post of a function at an organisation: the one of the document, or a new one. */
export function postAt(
  { base, idOf }: Stage,
  functionId: string,
  { key, entity }: Actor,
): {
  readonly id: PostId
  readonly post: Post | null
} {
  for (const post of base.post.values())
    if (post.functionId === functionId && post.entityId === entity.id && post.label === '')
      return { id: post.id, post: null }
  const id = idOf(`post ${functionId} ${key}`) as PostId // as above
  return { id, post: { id, functionId: functionId as FunctionId, entityId: entity.id, label: '' } } // a key of the referential
}

/** The plan that stands above another: the one it names or, where the perimeter has none, the committee that there is. */
export function planAbove({ plans }: Stage, { key, above }: BodyPlan): BodyPlan | null {
  if (above === null) return null
  const find = (wanted: string) => plans.find((plan) => plan.key === wanted && plan.key !== key) ?? null
  return find(above) ?? find('operational') ?? find('steering')
}
