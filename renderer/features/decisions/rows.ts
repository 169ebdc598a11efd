import type { Decision, DecisionNature, DecisionStatus } from '#shared/decisions/decision.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { responsibleInWords } from '#shared/reports/parts/responsible.ts'
import { matches } from '#shared/text/fold.ts'
import { capitalise } from '#shared/text/terms.ts'

export type DecisionFilter = {
  readonly query: string
  readonly bodyId: string | null
  readonly status: DecisionStatus | null
  readonly nature: DecisionNature | null
}

export const noFilter: DecisionFilter = { query: '', bodyId: null, status: null, nature: null }

export type DecisionRow = {
  readonly decision: Decision
  readonly body: string
  readonly responsible: string
}

/** The decisions that answer the search (in number, title, text, motives and responsible, accents aside) and the filters. */
export function decisionRows(
  data: DocumentData,
  filter: DecisionFilter,
  date: string,
): readonly DecisionRow[] {
  return [...data.decision.values()]
    .filter(
      (decision) =>
        (filter.bodyId === null || decision.bodyId === filter.bodyId) &&
        (filter.status === null || decision.status === filter.status) &&
        (filter.nature === null || decision.nature === filter.nature),
    )
    .map((decision) => {
      const body = data.body.get(decision.bodyId)
      return {
        decision,
        body: body === undefined ? '' : body.sigle || body.name,
        responsible: capitalise(responsibleInWords(data, decision, date)),
      }
    })
    .filter(({ decision, body, responsible }) =>
      matches(
        filter.query,
        [decision.number ?? '', decision.title, decision.text, decision.motives, body, responsible].join(' '),
      ),
    )
}
