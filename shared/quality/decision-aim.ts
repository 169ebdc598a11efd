import { z } from 'zod'
import { type DecisionId, decisionIdField } from '../decisions/decision.ts'
import { idField } from '../kit/fields.ts'
import { memoGroupBy } from '../kit/group-by.ts'
import type { Indicator } from './indicator.ts'
import { type Objective, objectiveIdField } from './objective.ts'
import { objectivesInOrder } from './objectives.ts'

export const decisionAimIdField = idField<'DecisionAim'>()
export type DecisionAimId = z.infer<typeof decisionAimIdField>

export const decisionAimSchema = z
  .strictObject({
    id: decisionAimIdField,
    decisionId: decisionIdField,
    /** Null: the perimeter of the project. */
    objectiveId: objectiveIdField.nullable(),
  })
  .readonly()
/** What of the project itself a decision is about: one of its objectives, or its perimeter. */
export type DecisionAim = z.infer<typeof decisionAimSchema>

type AimData = { readonly decisionAim: ReadonlyMap<string, DecisionAim> }
type ObjectiveData = AimData & { readonly objective: ReadonlyMap<string, Objective> }

const aimsByDecision = memoGroupBy((aim: DecisionAim) => aim.decisionId)
const indicatorsByObjective = memoGroupBy((indicator: Indicator) => indicator.objectiveId)

/** What a decision says that it is about. */
export function aimsOf({ decisionAim }: AimData, decisionId: DecisionId): readonly DecisionAim[] {
  return aimsByDecision(decisionAim)(decisionId)
}

/** The objectives that a decision serves, as the project put them in order. */
export function objectivesOf(data: ObjectiveData, decisionId: DecisionId): readonly Objective[] {
  const served = new Set(aimsOf(data, decisionId).map(({ objectiveId }) => objectiveId))
  return served.size === 0 ? [] : objectivesInOrder(data).filter(({ id }) => served.has(id))
}

/** The figures that tell whether a decision bore fruit: those of the objectives that it serves. */
export function indicatorsOf(
  data: ObjectiveData & { readonly indicator: ReadonlyMap<string, Indicator> },
  decisionId: DecisionId,
): readonly Indicator[] {
  return objectivesOf(data, decisionId).flatMap(({ id }) => indicatorsByObjective(data.indicator)(id))
}
