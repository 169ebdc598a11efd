import type { DocumentData } from '../../document/document-data.ts'
import { recordName } from '../../document/record-name.ts'
import { byOrder } from '../../kit/by-order.ts'
import { checkProject, projectRules } from '../../model/project-rules.ts'
import type { Phase } from '../../organisation/phase.ts'
import { type CheckResult, checkContext, currentPhase } from '../../quality/conformity/check-conformity.ts'
import { type MinimumLine, minimumOf } from '../../quality/conformity/minimum.ts'
import { parametersOf, type Threshold } from '../../quality/conformity/parameters.ts'
import { type FicheSentenceId, ficheSentences } from '../../quality/fiche.ts'

/** How far a project answers to the fiche on a day. */
export type ConformityState = {
  readonly results: readonly CheckResult[]
  readonly dismissed: readonly CheckResult[]
  readonly phase: Phase | null
  readonly next: Phase | null
  /** What the present stage wants, line by line; empty when the project does not say its stage. */
  readonly minimum: readonly MinimumLine[]
}

/** Asks every rule and the minimum organisation of the present stage. */
export function conformityState(data: DocumentData, date: string): ConformityState {
  const options = { date, parameters: parametersOf(data.setting) }
  const all = checkProject(data, options)
  const phase = currentPhase(data)
  return {
    results: all.filter(({ dismissal }) => dismissal === null),
    dismissed: all.filter(({ dismissal }) => dismissal !== null),
    phase,
    next: phase === null ? null : phaseAfter(data, phase),
    minimum: phase === null ? [] : minimumOf(checkContext(data, options), phase),
  }
}

/** The stages from the first to the last. */
export function phasesInOrder({ phase }: Pick<DocumentData, 'phase'>): readonly Phase[] {
  return [...phase.values()].sort(byOrder)
}

/** The stage that follows another one, or null for the last. */
export function phaseAfter(data: Pick<DocumentData, 'phase'>, current: Phase): Phase | null {
  const phases = phasesInOrder(data)
  return phases[phases.indexOf(current) + 1] ?? null
}

/** The exact sentences of the fiche behind a rule; none for those of good practice. */
export function sentencesBehind(code: CheckResult['code']): readonly string[] {
  const rule = projectRules.find((one) => one.code === code)
  return (rule?.sentences ?? []).map((id: FicheSentenceId) => ficheSentences[id])
}

/** Tells whether a threshold or a grid of ours decides, and not the fiche. */
export function isToolParameter(code: CheckResult['code']): boolean {
  const rule = projectRules.find((one) => one.code === code)
  return rule?.isFromGrid === true || rule?.threshold !== undefined
}

/** The threshold that decides of a rule, or null. */
export function thresholdBehind(code: CheckResult['code']): Threshold | null {
  return projectRules.find((one) => one.code === code)?.threshold ?? null
}

/** How a user recognises what a result is about. */
export function objectNames(data: DocumentData, { objects }: CheckResult): readonly string[] {
  return objects
    .filter(({ collection }) => collection !== 'project')
    .map(({ collection, id }) => recordName(data, collection, id))
}
