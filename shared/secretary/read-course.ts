import type { AgendaItem, ItemOutcome } from '../meetings/agenda-item.ts'
import { type EntryContext, noteStep } from './context.ts'
import type { EntryStep } from './entry.ts'
import { type Entry, entering, faulty } from './entry.ts'
import { passTo } from './pass-to.ts'
import { draftUnder, missingQuorum } from './sitting.ts'

/** Opens the meeting. Whether the quorum is met is told, and prevents nothing. */
export function openMeeting(context: EntryContext, at: string): Entry {
  const { meeting, now } = context.sitting
  if (meeting.status === 'cancelled') return faulty({ code: 'cancelled' })
  if (now.state !== 'waiting') return faulty({ code: now.state === 'closed' ? 'closed' : 'already-open' })
  return entering('open', '', [noteStep(context, 'opened', at)])
}

/** Suspends the meeting, or resumes it. */
export function suspendOrResume(context: EntryContext, at: string): Entry {
  const isSuspended = context.sitting.now.state === 'suspended'
  return isSuspended
    ? entering('resume', '', [noteStep(context, 'resumed', at)])
    : entering('suspend', '', [noteStep(context, 'suspended', at)])
}

/** Ends the meeting: it is held from then on; the end that was announced stays, one that was open is known now. */
export function closeMeeting(context: EntryContext, at: string): Entry {
  const { meeting, current } = context.sitting
  const endTime = meeting.endTime ?? at
  const isTold = meeting.status === 'held' && meeting.endTime === endTime
  return entering('close', '', [
    ...leaving(current),
    noteStep(context, 'closed', at),
    ...(isTold
      ? []
      : [{ type: 'meeting.edit' as const, id: meeting.id, patch: { status: 'held' as const, endTime } }]),
  ])
}

/**
 * Ends a meeting that cannot deliberate, opening it first when nobody did: its items stay as they are for a second call,
 * and the one that was begun is put off.
 */
export function closeWithoutQuorum(context: EntryContext, at: string): Entry {
  const { meeting, current, now } = context.sitting
  if (meeting.status === 'cancelled') return faulty({ code: 'cancelled' })
  if (now.state === 'closed') return faulty({ code: 'closed' })
  if (missingQuorum(context.sitting) === null) return faulty({ code: 'quorum-met' })
  if (context.sitting.records.length === 0) return faulty({ code: 'nobody-called' })
  const endTime = meeting.endTime ?? at
  const opened = noteStep(context, 'opened', at)
  const closed = noteStep(context, 'closed', at)
  return entering('without-quorum', '', [
    ...(current === null || current.outcome !== null ? [] : [outcomeStep(current, 'adjourned')]),
    ...(now.state === 'waiting' ? [opened, after(closed)] : [closed]),
    { type: 'meeting.edit' as const, id: meeting.id, patch: { status: 'held' as const, endTime } },
  ])
}

/** What is noted at the same minute as the one before it, and after it. */
function after(step: ReturnType<typeof noteStep>): EntryStep {
  if (step.type !== 'session.note') return step
  return { ...step, events: step.events.map((event) => ({ ...event, order: event.order + 1 })) }
}

/** Takes up the next item, the one before, or that of a rank (`>5`). */
export function goToItem(context: EntryContext, where: 'next' | 'previous' | number): Entry {
  const { items, current, events } = context.sitting
  if (typeof where === 'number') {
    const item = items[where - 1]
    if (item === undefined) return faulty({ code: 'no-such-item', rank: where, count: items.length })
    return takeUp(context, item)
  }
  const lastOpened = events.findLast(({ kind, isStruck }) => kind === 'item-opened' && !isStruck)
  const place = items.findIndex(({ id }) => id === (current?.id ?? lastOpened?.agendaItemId))
  const others = where === 'next' ? items.slice(place + 1) : items.slice(0, Math.max(0, place)).toReversed()
  const item = others.find(({ outcome }) => outcome !== 'withdrawn')
  return item === undefined
    ? faulty({ code: where === 'next' ? 'last-item' : 'first-item' })
    : takeUp(context, item)
}

function takeUp(context: EntryContext, item: AgendaItem): Entry {
  const { current } = context.sitting
  if (current?.id === item.id) return { kind: 'nothing' }
  const isReopened = item.outcome === 'adjourned' || item.outcome === 'withdrawn'
  return entering('item', item.title, [
    ...leaving(current),
    ...(isReopened ? [outcomeStep(item, null)] : []),
    noteStep(context, 'item-opened', context.time, { agendaItemId: item.id }),
  ])
}

/** The item is put off to another meeting, or withdrawn, and its decision waits or goes with it. */
export function endItem(context: EntryContext, outcome: 'adjourned' | 'withdrawn'): Entry {
  const { data, current } = context.sitting
  if (current === null) return faulty({ code: 'no-current-item' })
  const draft = draftUnder(data, current)
  return entering(outcome === 'adjourned' ? 'postpone' : 'withdraw', current.title, [
    outcomeStep(current, outcome),
    ...(draft === null ? [] : passTo(context, draft, outcome)),
    noteStep(context, 'item-closed', context.time, { agendaItemId: current.id }),
  ])
}

/** An item that one leaves without a word was dealt with. */
function leaving(current: AgendaItem | null): readonly EntryStep[] {
  return current === null || current.outcome !== null ? [] : [outcomeStep(current, 'treated')]
}

function outcomeStep({ id }: AgendaItem, outcome: ItemOutcome | null): EntryStep {
  return { type: 'agenda-item.edit', id, patch: { outcome } }
}
