import type { DocumentContent } from '#electron/document/create.ts'
import type { DecisionId } from '#shared/decisions/decision.ts'
import type { AgendaItemId } from '#shared/meetings/agenda-item.ts'

/** The sample with so many adopted decisions, made of its own. */
export function withDecisions(content: DocumentContent, count: number): DocumentContent {
  const adopted = [...content.data.decision.values()].filter(({ number }) => number !== null)
  const decisions = Array.from({ length: count }, (_, i) => {
    const decision = adopted[i % adopted.length]
    if (decision === undefined) throw new Error('the sample has decisions')
    const ordinal = i + 1
    return {
      ...decision,
      // The first ones keep their ids, hence what refers to them; any id serves for the others.
      id: i < adopted.length ? decision.id : (`decision-${ordinal}` as DecisionId),
      order: ordinal,
      number: `2026-CPS-${String(ordinal).padStart(3, '0')}`,
      numberOrdinal: ordinal,
    }
  })
  const drafts = [...content.data.decision.values()].filter(({ number }) => number === null)
  const decision = new Map([...drafts, ...decisions].map((one) => [one.id, one]))
  return { ...content, data: { ...content.data, decision } }
}

/** The sample with so many items under one meeting, made of its own with their texts. */
export function withItems(content: DocumentContent, meetingId: string, count: number): DocumentContent {
  const own = [...content.data.agendaItem.values()].filter((item) => item.meetingId === meetingId)
  const items = Array.from({ length: count }, (_, i) => {
    const item = own[i % own.length]
    if (item === undefined) throw new Error('the meeting has items')
    // The first ones keep their ids, hence their decisions; any id serves for the others.
    return i < own.length ? item : { ...item, id: `item-${i}` as AgendaItemId, order: 1000 + i }
  })
  const agendaItem = new Map([...content.data.agendaItem, ...items.map((item) => [item.id, item] as const)])
  return { ...content, data: { ...content.data, agendaItem } }
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
