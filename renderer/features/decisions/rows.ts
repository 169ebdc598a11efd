import type { Decision } from '#shared/decisions/decision.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { responsibleInWords } from '#shared/reports/parts/responsible.ts'
import { capitalise } from '#shared/text/terms.ts'

export type DecisionRow = {
  readonly decision: Decision
  readonly body: string
  readonly responsible: string
}

/** Every decision with the words that its line needs, as of a day. */
export function decisionRows(data: DocumentData, date: string): readonly DecisionRow[] {
  return [...data.decision.values()].map((decision) => {
    const body = data.body.get(decision.bodyId)
    return {
      decision,
      body: body === undefined ? '' : body.sigle || body.name,
      responsible: capitalise(responsibleInWords(data, decision, date)),
    }
  })
}

/** All that is searched in a decision: number, title, text, motives, body and responsible. */
export function searchedText({ decision, body, responsible }: DecisionRow): string {
  const { number, title, text, motives } = decision
  return [number ?? '', title, text, motives, body, responsible].join(' ')
}
