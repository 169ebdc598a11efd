import type { BodyId } from '../organisation/body.ts'
import type { Decision } from './decision.ts'
import type { Seal } from './seal.ts'

/** What tells how registers are sealed. */
export type SealData = { readonly seal: ReadonlyMap<string, Seal> }

/** The seals of the register of a body, in their order. */
export function sealsOf({ seal }: SealData, bodyId: BodyId): readonly Seal[] {
  return [...seal.values()].filter((one) => one.bodyId === bodyId).sort((a, b) => a.order - b.order)
}

/** The last seal of a decision: that of its adoption, or of the annulment of its number; null before there is one. */
export function sealOfDecision({ seal }: SealData, { id }: Decision): Seal | null {
  const own = [...seal.values()].filter(({ decisionId }) => decisionId === id)
  return own.toSorted((a, b) => a.order - b.order).at(-1) ?? null
}
