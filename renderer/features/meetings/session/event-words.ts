import type { SessionEvent } from '#shared/meetings/session-event.ts'
import type { Sitting } from '#shared/secretary/sitting.ts'
import { fullName } from '#shared/text/names.ts'
import { eventText } from '#shared/text/secretary.ts'

/** An event as a sentence, with the names of that day. */
export function wordsOfEvent(sitting: Sitting, event: SessionEvent): string {
  const nameOf = (seatId: string | null) => {
    const callee = sitting.callees.find(({ key }) => key === seatId)
    return callee === undefined ? '' : fullName(callee.person)
  }
  const person = event.personId === null ? undefined : sitting.data.person.get(event.personId)
  const rank = sitting.items.findIndex(({ id }) => id === event.agendaItemId)
  return eventText(event.kind, {
    member: nameOf(event.seatId),
    standIn: person === undefined ? '' : fullName(person),
    receiver: nameOf(event.proxySeatId),
    item: rank < 0 ? '' : `${rank + 1} : ${sitting.items[rank]?.title ?? ''}`,
  })
}
