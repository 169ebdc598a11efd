import type { DocumentContent } from '#electron/document/create.ts'
import type { DecisionId } from '#shared/decisions/decision.ts'

/** The sample with so many adopted decisions, made of its own. */
export function withDecisions(content: DocumentContent, count: number): DocumentContent {
  const adopted = [...content.data.decision.values()].filter(({ number }) => number !== null)
  const decisions = Array.from({ length: count }, (_, i) => {
    const decision = adopted[i % adopted.length]
    if (decision === undefined) throw new Error('the sample has decisions')
    const ordinal = i + 1
    return {
      ...decision,
      id: `decision-${ordinal}` as DecisionId, // any id serves here
      order: ordinal,
      number: `2026-CPS-${String(ordinal).padStart(3, '0')}`,
      numberOrdinal: ordinal,
    }
  })
  const decision = new Map(decisions.map((one) => [one.id, one]))
  return { ...content, data: { ...content.data, decision } }
}

/** The same after a small edit: one agenda item and one decision are called otherwise. */
export function withLongerTitle(content: DocumentContent, turn: number): DocumentContent {
  const { data } = content
  const renamed = <T extends { readonly id: string; readonly title: string }>(
    records: ReadonlyMap<string, T>,
  ) => {
    const [first] = records.values()
    if (first === undefined) return records
    return new Map([...records, [first.id, { ...first, title: `${first.title} (${turn})` }]])
  }
  const agendaItem = renamed(data.agendaItem) as typeof data.agendaItem // same keys, same types
  const decision = renamed(data.decision) as typeof data.decision
  return { ...content, data: { ...data, agendaItem, decision } }
}
