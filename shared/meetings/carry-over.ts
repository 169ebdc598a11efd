import { byOrder } from '../kit/by-order.ts'
import type { BodyId } from '../organisation/body.ts'
import { agendaOf, type MeetingData, meetingsOf, previousMeeting } from './agenda.ts'
import type { AgendaItem } from './agenda-item.ts'
import type { Meeting } from './meeting.ts'
import type { PendingItem } from './pending-item.ts'
import { eventsOf, spansOfItem } from './session.ts'
import type { SessionEvent } from './session-event.ts'

/** What tells which items are left to treat. */
export type CarryOverData = MeetingData & {
  readonly pendingItem: ReadonlyMap<string, PendingItem>
  readonly sessionEvent: ReadonlyMap<string, SessionEvent>
}

/** The items that wait for a meeting of a body, in their order. */
export function pendingOf(
  { pendingItem }: Pick<CarryOverData, 'pendingItem'>,
  bodyId: BodyId,
): readonly PendingItem[] {
  return [...pendingItem.values()].filter((item) => item.bodyId === bodyId).sort(byOrder)
}

/**
 * The items of substance that a meeting left: those that were adjourned and, where items were opened one by one, those
 * that never were. An item that already waits, or that a later meeting has taken up under its title, is left no more.
 */
export function itemsLeft(data: CarryOverData, meeting: Meeting): readonly AgendaItem[] {
  if (meeting.status !== 'held') return []
  const events = eventsOf(data.sessionEvent, meeting.id)
  const isNoted = events.some(({ kind, isStruck }) => kind === 'item-opened' && !isStruck)
  const taken = takenUp(data, meeting)
  return agendaOf(data, meeting.id).filter(({ id, standing, outcome, title }) => {
    const isUnreached = outcome === null && isNoted && spansOfItem(events, id).length === 0
    const isLeft = standing === null && (outcome === 'adjourned' || isUnreached)
    return isLeft && !taken.items.has(id) && !taken.titles.has(words(title))
  })
}

/** What the meeting before this one left, to be put on its agenda; null when there is nothing. */
export function carryOverTo(
  data: CarryOverData,
  meeting: Meeting,
): { readonly from: Meeting; readonly items: readonly AgendaItem[] } | null {
  const from = previousMeeting(data, meeting)
  const items = from === null ? [] : itemsLeft(data, from)
  return from === null || items.length === 0 ? null : { from, items }
}

/** What both an item of an agenda and one that waits tell. */
export type Topic = Pick<
  AgendaItem,
  'title' | 'nature' | 'rapporteurPersonId' | 'rapporteurLabel' | 'duration' | 'text' | 'proposal'
>

/** Only what is to be told again: neither the exchanges nor the place that it had. */
export function topicOf(item: Topic): Topic {
  const { title, nature, rapporteurPersonId, rapporteurLabel, duration, text, proposal } = item
  return { title, nature, rapporteurPersonId, rapporteurLabel, duration, text, proposal }
}

/** An agenda with further items, which stand before those that close every meeting. */
export function withItems(items: readonly AgendaItem[], added: readonly AgendaItem[]): readonly AgendaItem[] {
  const closing = items.findLastIndex(
    ({ standing }) => standing !== 'other-business' && standing !== 'next-date',
  )
  return [...items.slice(0, closing + 1), ...added, ...items.slice(closing + 1)]
}

/** Why an item cannot leave its agenda to wait: what it holds that a pending item does not. */
export type WaitingObstacle = 'files' | 'exchanges' | 'members-only'

/** What would be lost if an item left its agenda to wait; null when nothing would. */
export function waitingObstacle(
  data: Pick<MeetingData, 'attachment'>,
  item: AgendaItem,
): WaitingObstacle | null {
  if ([...data.attachment.values()].some(({ agendaItemId }) => agendaItemId === item.id)) return 'files'
  if (item.minutes.trim() !== '') return 'exchanges'
  return item.isConfidential ? 'members-only' : null
}

function takenUp(data: CarryOverData, meeting: Meeting) {
  const all = meetingsOf(data, meeting.bodyId)
  const later = all
    .slice(all.findIndex(({ id }) => id === meeting.id) + 1)
    .filter(({ status }) => status !== 'cancelled')
  const waiting = pendingOf(data, meeting.bodyId)
  return {
    items: new Set<string | null>(waiting.map(({ originItemId }) => originItemId)),
    titles: new Set(
      [...waiting, ...later.flatMap(({ id }) => agendaOf(data, id))].map(({ title }) => words(title)),
    ),
  }
}

function words(title: string): string {
  return title.trim().replace(/\s+/g, ' ').toLowerCase()
}
