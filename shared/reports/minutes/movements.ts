import { movementsOfGuest } from '../../meetings/guests.ts'
import { movementsOf } from '../../meetings/roll-at.ts'
import { type Span, spansOfItem } from '../../meetings/session.ts'
import type { SessionEvent } from '../../meetings/session-event.ts'
import type { Person } from '../../organisation/person.ts'
import { fullName } from '../../text/names.ts'
import { movementSentence, pauseSentence } from '../../text/reports/minutes.ts'
import type { PackContext } from '../pack/pack-context.ts'
import { seatPerson } from './seat-person.ts'

/** What happened while an item was dealt with: who came and went, and pauses; nothing when its times were not noted. */
export function eventsDuring(context: PackContext, itemId: string): readonly string[] {
  const spans = spansOfItem(context.events, itemId)
  return context.events.filter((event) => !event.isStruck && isIn(spans, event)).flatMap(tellerOf(context))
}

/** Pauses that no item holds, then the closing: « La séance est levée à 16 h. » */
export function remainingPauses(context: PackContext): readonly string[] {
  const { events, items } = context
  const spans = items.flatMap(({ item }) => spansOfItem(events, item.id))
  return events
    .filter((event) => !event.isStruck && isPause(event) && !isIn(spans, event))
    .flatMap(tellerOf(context))
}

type Pause = SessionEvent & { readonly kind: 'suspended' | 'resumed' }

function isPause(event: SessionEvent): event is Pause {
  return event.kind === 'suspended' || event.kind === 'resumed'
}

function isIn(spans: readonly Span[], { at }: SessionEvent): boolean {
  return spans.some(({ from, to }) => from <= at && (to === null || at < to))
}

function tellerOf(context: PackContext): (event: SessionEvent) => readonly string[] {
  return (event) => {
    if (isPause(event)) return [pauseSentence(event.kind, event.at)]
    const { kind, at, seatId, guestId, personId, proxySeatId } = event
    if (kind !== 'arrived' && kind !== 'left') return []
    const person =
      (personId === null ? null : context.data.person.get(personId)) ??
      guestPerson(context, guestId) ??
      seatPerson(context, seatId)
    if (person === null) return []
    const proxy = seatPerson(context, proxySeatId)
    const movement = kind === 'left' ? 'leaves' : isFirst(context, event) ? 'arrives' : 'returns'
    return [movementSentence(movement, fullName(person), at, proxy === null ? '' : fullName(proxy))]
  }
}

function guestPerson({ data }: PackContext, guestId: string | null): Person | null {
  const guest = guestId === null ? undefined : data.guest.get(guestId)
  return guest === undefined ? null : (data.person.get(guest.personId) ?? null)
}

function isFirst({ events }: PackContext, event: SessionEvent): boolean {
  if (event.guestId !== null) return movementsOfGuest(events, event.guestId)[0]?.id === event.id
  return movementsOf(events).find(({ seatId }) => seatId === event.seatId)?.id === event.id
}
