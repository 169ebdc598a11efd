import { themesOf } from '#shared/decisions/classification.ts'
import type { Decision } from '#shared/decisions/decision.ts'
import { adjournmentsOf } from '#shared/decisions/history.ts'
import { decisionsInForce } from '#shared/decisions/in-force.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { responsibleInWords } from '#shared/reports/parts/responsible.ts'
import { capitalise } from '#shared/text/terms.ts'

export type DecisionRow = {
  readonly decision: Decision
  readonly body: string
  readonly responsible: string
  readonly themes: readonly string[]
  readonly adjournments: number
}

/** Every decision with the words that its line needs, as of a day; with a second day, only those in force on it. */
export function decisionRows(
  data: DocumentData,
  date: string,
  inForceOn: string | null = null,
): readonly DecisionRow[] {
  const decisions = inForceOn === null ? [...data.decision.values()] : decisionsInForce(data, inForceOn)
  return decisions.map((decision) => {
    const body = data.body.get(decision.bodyId)
    return {
      decision,
      body: body === undefined ? '' : body.sigle || body.name,
      responsible: capitalise(responsibleInWords(data, decision, date)),
      themes: themesOf(data, decision).map(({ name }) => name),
      adjournments: adjournmentsOf(data, decision),
    }
  })
}

/** All that is searched in a decision: number, title, text, motives, act, body, responsible and themes. */
export function searchedText({ decision, body, responsible, themes }: DecisionRow): string {
  const { number, title, text, motives, act, actReference } = decision
  return [number ?? '', title, text, motives, act, actReference, body, responsible, ...themes].join(' ')
}
