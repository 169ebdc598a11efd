import { memoGroupBy } from '../kit/group-by.ts'
import type { SessionEvent } from './session-event.ts'

const byMeeting = memoGroupBy((event: SessionEvent) => event.meetingId)

/** What happened at a meeting, in order, with what was struck. */
export function eventsOf(
  events: ReadonlyMap<string, SessionEvent>,
  meetingId: SessionEvent['meetingId'],
): readonly SessionEvent[] {
  return inOrder(byMeeting(events)(meetingId))
}

// A list of events is never altered: it is put in order once, however often it is read, and so is what came of it.
const ordered = new WeakMap<readonly SessionEvent[], readonly SessionEvent[]>()

function inOrder(events: readonly SessionEvent[]): readonly SessionEvent[] {
  const known = ordered.get(events)
  if (known !== undefined) return known
  const sorted = [...events].sort(inTime)
  ordered.set(events, sorted)
  ordered.set(sorted, sorted)
  return sorted
}

/** The order in which things happened. */
export function inTime(a: Pick<SessionEvent, 'at' | 'order'>, b: Pick<SessionEvent, 'at' | 'order'>): number {
  return a.at === b.at ? a.order - b.order : a.at < b.at ? -1 : 1
}

/** Where a meeting stands: not opened yet, going on, suspended, or closed. */
export type SessionState = 'waiting' | 'open' | 'suspended' | 'closed'

/** Whether it was opened and not closed. */
export function isOpen({ state }: Pick<SessionNow, 'state'>): boolean {
  return state === 'open' || state === 'suspended'
}

/** Where a meeting stands, with the item that is being dealt with. */
export type SessionNow = {
  readonly state: SessionState
  readonly openedAt: string | null
  readonly closedAt: string | null
  readonly itemId: string | null
  /** Since when the item is being dealt with. */
  readonly itemSince: string | null
}

/** Reads the state of a meeting from what happened, or as it was at a time of day. */
export function sessionNow(events: readonly SessionEvent[], time: string | null = null): SessionNow {
  let now: SessionNow = { state: 'waiting', openedAt: null, closedAt: null, itemId: null, itemSince: null }
  for (const event of inOrder(events)) {
    if (event.isStruck || (time !== null && event.at > time)) continue
    now = after(now, event)
  }
  return now
}

function after(now: SessionNow, { kind, at, agendaItemId }: SessionEvent): SessionNow {
  switch (kind) {
    case 'opened':
      return { ...now, state: 'open', openedAt: now.openedAt ?? at }
    case 'suspended':
      return { ...now, state: 'suspended' }
    case 'resumed':
      return { ...now, state: 'open' }
    case 'closed':
      return { ...now, state: 'closed', closedAt: at, itemId: null, itemSince: null }
    case 'item-opened':
      return { ...now, itemId: agendaItemId, itemSince: at }
    case 'item-closed':
      return now.itemId === agendaItemId ? { ...now, itemId: null, itemSince: null } : now
    default:
      return now
  }
}

/** A period of the meeting; `to` is null while it goes on. */
export type Span = { readonly from: string; readonly to: string | null }

/** The periods during which an item was dealt with: it may be taken up again. */
export function spansOfItem(events: readonly SessionEvent[], itemId: string): readonly Span[] {
  const spans: Span[] = []
  let from: string | null = null
  for (const { kind, at, agendaItemId, isStruck } of inOrder(events)) {
    if (isStruck) continue
    const opens = kind === 'item-opened' && agendaItemId === itemId
    const closes = (kind === 'item-opened' && agendaItemId !== itemId) || kind === 'closed'
    const closesItself = kind === 'item-closed' && agendaItemId === itemId
    if (opens && from === null) from = at
    else if ((closes || closesItself) && from !== null) {
      spans.push({ from, to: at })
      from = null
    }
  }
  return from === null ? spans : [...spans, { from, to: null }]
}
