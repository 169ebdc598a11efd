import type { DocumentData } from '../../document/document-data.ts'
import type { AgendaItem } from '../../meetings/agenda-item.ts'
import { minutesWords } from '../../text/reports/minutes.ts'

/**
 * The document without what may not be published: of a confidential item only its place remains, its decisions, its
 * actions and its annexes go; so does who voted what, what members observed and answered, how to reach persons, and
 * remarks on actions and on comings and goings. Builders read this in place of the document: what is not there cannot be printed.
 */
export function publicEdition(data: DocumentData): DocumentData {
  const withheld = new Set<string>(
    [...data.agendaItem.values()].filter(({ isConfidential }) => isConfidential).map(({ id }) => id),
  )
  const isWithheld = (itemId: string | null) => itemId !== null && withheld.has(itemId)
  const decision = kept(data.decision, ({ agendaItemId }) => !isWithheld(agendaItemId))
  return {
    ...data,
    agendaItem: mapped(data.agendaItem, (item) => (item.isConfidential ? placeOf(item) : item)),
    attachment: kept(
      data.attachment,
      ({ isConfidential, agendaItemId, minutesId }) =>
        !isConfidential && !isWithheld(agendaItemId) && minutesId === null,
    ),
    decision,
    followUp: mapped(
      kept(data.followUp, ({ decisionId }) => decisionId === null || decision.has(decisionId)),
      (action) => ({ ...action, note: '' }),
    ),
    person: mapped(data.person, (person) => ({ ...person, email: '', phone: '', note: '' })),
    pendingItem: kept(data.pendingItem, ({ originItemId }) => !isWithheld(originItemId)),
    sessionEvent: mapped(data.sessionEvent, (event) => ({ ...event, note: '', reason: '' })),
    ballot: new Map(),
    observation: new Map(),
    reply: new Map(),
  }
}

function placeOf(item: AgendaItem): AgendaItem {
  return {
    ...item,
    section: '',
    title: minutesWords.withheldItem,
    rapporteurPersonId: null,
    rapporteurLabel: '',
    text: '',
    proposal: '',
    minutes: '',
  }
}

function kept<R>(records: ReadonlyMap<string, R>, keeps: (record: R) => boolean): ReadonlyMap<string, R> {
  return new Map([...records].filter(([, record]) => keeps(record)))
}

function mapped<R>(records: ReadonlyMap<string, R>, change: (record: R) => R): ReadonlyMap<string, R> {
  return new Map([...records].map(([id, record]) => [id, change(record)]))
}
