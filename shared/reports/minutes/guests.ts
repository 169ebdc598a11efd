import type { Guest } from '../../meetings/guest.ts'
import { guestsOf, itemsOfGuest, movementsOfGuest } from '../../meetings/guests.ts'
import type { Person } from '../../organisation/person.ts'
import { forItems, guestGroup } from '../../text/reports/minutes.ts'
import { comingAndGoing } from '../../text/reports/pack.ts'
import {
  memberLine,
  memberNamed,
  type SeatAtMeeting,
  seatsAtMeeting,
  seatsOfGuests,
} from '../pack/attendance.ts'
import type { PackContext } from '../pack/pack-context.ts'
import { expectedGuests } from '../pack/sign-in-sheet.ts'
import { heading } from '../parts/blocks.ts'
import { line } from '../parts/lines.ts'
import { nameAndQuality, qualityOfPerson } from '../parts/people.ts'
import type { Block } from '../report-document.ts'

type Invited = {
  readonly person: Person | null
  readonly presence: Guest['presence']
  /** Who she is, when she came and went, and for which items, if not for all. */
  readonly words: string
}

const told = ['present', 'expected', 'excused', 'absent'] as const satisfies readonly Guest['presence'][]

/** Those who do not deliberate: who attended, who was expected without more being noted, who was excused or did not come. */
export function guestBlocks(context: PackContext): readonly Block[] {
  const invited = [...permanentGuests(context), ...invitedTo(context)]
  return told.flatMap((presence): readonly Block[] => {
    const own = invited.filter((guest) => guest.presence === presence)
    if (own.length === 0) return []
    const civilities = own.map(({ person }) => person?.civility ?? null)
    const items = own.map(({ words }) => ({ content: line(words), children: [] }))
    return [heading(2, guestGroup(presence, civilities)), { type: 'list', style: 'bullets', items }]
  })
}

/** Those who have a seat without being members; nobody before the roll is called. */
function permanentGuests(context: PackContext): readonly Invited[] {
  if (context.attendance.length === 0) return []
  return seatsOfGuests(seatsAtMeeting(context)).map((seat) => ({
    person: memberNamed(context, seat),
    presence: presenceOf(seat),
    words: memberLine(context, seat),
  }))
}

function presenceOf({ attendance }: SeatAtMeeting): Guest['presence'] {
  switch (attendance?.status) {
    case undefined:
      return 'expected'
    case 'present':
    case 'represented':
      return 'present'
    case 'excused':
    case 'proxy':
      return 'excused'
    case 'absent':
      return 'absent'
  }
}

/** The guests that were noted, then those who presented an item without sitting in the body. */
function invitedTo(context: PackContext): readonly Invited[] {
  const { data, meeting, items } = context
  const guests = guestsOf(data.guest, meeting.id)
  const noted = new Set<string>(guests.map(({ personId }) => personId))
  const spoke = new Set(
    items.flatMap(({ item }) =>
      item.outcome === 'adjourned' || item.outcome === 'withdrawn' ? [] : (item.rapporteurPersonId ?? []),
    ),
  )
  const speakers = expectedGuests(context).filter(({ id }) => spoke.has(id) && !noted.has(id))
  return [
    ...guests.flatMap((guest) => {
      const person = data.person.get(guest.personId)
      const { quality, presence } = guest
      const words = person === undefined ? '' : invitedLine(context, person, quality, notesOf(context, guest))
      return person === undefined ? [] : [{ person, presence, words }]
    }),
    ...speakers.map((person) => {
      return { person, presence: 'present' as const, words: invitedLine(context, person, '', []) }
    }),
  ]
}

function notesOf({ events, items }: PackContext, guest: Guest): readonly string[] {
  if (guest.presence !== 'present') return []
  const partly = itemsOfGuest(
    guest,
    events,
    items.map(({ item }) => item),
  )
  const numbers = items.flatMap(({ item, number }) => (partly?.includes(item) === true ? [number] : []))
  return [
    comingAndGoing(movementsOfGuest(events, guest.id)),
    partly === null || numbers.length === 0 ? '' : forItems(numbers),
  ]
}

function invitedLine(
  { data, meeting }: PackContext,
  person: Person,
  quality: string,
  notes: readonly string[],
): string {
  const known = qualityOfPerson(data, person.id, null, meeting.date)
  const who =
    quality === ''
      ? nameAndQuality(person, known)
      : nameAndQuality(person, { ...known, title: quality, entity: null })
  return [who, ...notes].filter((words) => words !== '').join(', ')
}
