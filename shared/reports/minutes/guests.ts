import { memoGroupBy } from '../../kit/group-by.ts'
import type { Guest } from '../../meetings/guest.ts'
import type { Person } from '../../organisation/person.ts'
import { guestGroup } from '../../text/reports/minutes.ts'
import type { PackContext } from '../pack/pack-context.ts'
import { expectedGuests } from '../pack/sign-in-sheet.ts'
import { heading } from '../parts/blocks.ts'
import { line } from '../parts/lines.ts'
import { nameAndQuality, qualityOfPerson } from '../parts/people.ts'
import type { Block } from '../report-document.ts'

type Invited = { readonly person: Person; readonly quality: string; readonly presence: Guest['presence'] }

const guestsByMeeting = memoGroupBy((guest: Guest) => guest.meetingId)
const told = ['present', 'expected', 'excused', 'absent'] as const satisfies readonly Guest['presence'][]

/** Those without a seat: who attended, who was expected without more being noted, who was excused or did not come. */
export function guestBlocks(context: PackContext): readonly Block[] {
  const invited = invitedTo(context)
  return told.flatMap((presence): readonly Block[] => {
    const own = invited.filter((guest) => guest.presence === presence)
    if (own.length === 0) return []
    const civilities = own.map(({ person }) => person.civility)
    const items = own.map((guest) => ({ content: line(invitedLine(context, guest)), children: [] }))
    return [heading(2, guestGroup(presence, civilities)), { type: 'list', style: 'bullets', items }]
  })
}

/** The guests that were noted, then those who presented an item without sitting in the body. */
function invitedTo(context: PackContext): readonly Invited[] {
  const { data, meeting, items } = context
  const guests = [...guestsByMeeting(data.guest)(meeting.id)].sort(
    (a, b) => a.order - b.order || (a.id < b.id ? -1 : 1),
  )
  const noted = new Set<string>(guests.map(({ personId }) => personId))
  const spoke = new Set(
    items.flatMap(({ item }) =>
      item.outcome === 'adjourned' || item.outcome === 'withdrawn' ? [] : (item.rapporteurPersonId ?? []),
    ),
  )
  const speakers = expectedGuests(context).filter(({ id }) => spoke.has(id) && !noted.has(id))
  return [
    ...guests.flatMap(({ personId, quality, presence }) => {
      const person = data.person.get(personId)
      return person === undefined ? [] : [{ person, quality, presence }]
    }),
    ...speakers.map((person) => ({ person, quality: '', presence: 'present' as const })),
  ]
}

function invitedLine({ data, meeting }: PackContext, { person, quality }: Invited): string {
  const known = qualityOfPerson(data, person.id, null, meeting.date)
  return quality === ''
    ? nameAndQuality(person, known)
    : nameAndQuality(person, { ...known, title: quality, entity: null })
}
