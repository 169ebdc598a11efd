import { Ellipsis, Plus } from 'lucide-react'
import { useContext, useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { useData } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { LockContext } from '#renderer/ui/lock.ts'
import { MenuButton, type MenuEntry } from '#renderer/ui/Menu.tsx'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import type { Guest } from '#shared/meetings/guest.ts'
import { guestsOf } from '#shared/meetings/guests.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import type { Person } from '#shared/organisation/person.ts'
import { qualityLine, qualityOfPerson } from '#shared/reports/parts/people.ts'
import { aboutGuest, guestPresenceChoices, guestText as text } from '#shared/text/guests.ts'
import { presenceName } from '#shared/text/meetings.ts'
import { fullName } from '#shared/text/names.ts'
import { capitalise } from '#shared/text/terms.ts'
import { InviteDialog, QualityDialog } from './GuestDialog.tsx'
import { movingGuest } from './guest-steps.ts'
import './guests.css'

/** Those invited beside the body: who, under which title, and whether they came. */
export function Guests({ meeting }: { readonly meeting: Meeting }) {
  const data = useData()
  const isFixed = useContext(LockContext)
  const [isInviting, setInviting] = useState(false)
  const guests = guestsOf(data.guest, meeting.id)
  if (isFixed && guests.length === 0) return null
  return (
    <section className="guests" aria-label={text.title}>
      <div className="guests-head">
        <h3>{text.title}</h3>
        {!isFixed && (
          <Button edits size="s" icon={Plus} onPress={() => setInviting(true)}>
            {text.add}
          </Button>
        )}
      </div>
      {guests.length === 0 ? (
        <p className="roll-call-hint">{text.hint}</p>
      ) : (
        <ul>
          {guests.map((guest, index) => {
            const person = data.person.get(guest.personId)
            if (person === undefined) return null
            return <GuestRow key={guest.id} {...{ meeting, guest, person, guests, index, isFixed }} />
          })}
        </ul>
      )}
      {isInviting && <InviteDialog meeting={meeting} onClose={() => setInviting(false)} />}
    </section>
  )
}

type RowProps = {
  readonly meeting: Meeting
  readonly guest: Guest
  readonly person: Person
  readonly guests: readonly Guest[]
  readonly index: number
  readonly isFixed: boolean
}

function GuestRow({ meeting, guest, person, guests, index, isFixed }: RowProps) {
  const data = useData()
  const known = qualityLine(qualityOfPerson(data, person.id, null, meeting.date))
  return (
    <li>
      <span className="guest-name">
        {fullName(person)}
        <span className="roll-call-quality">{capitalise(guest.quality === '' ? known : guest.quality)}</span>
      </span>
      <SegmentedControl
        label={presenceName(fullName(person))}
        segments={guestPresenceChoices(person.civility)}
        value={guest.presence}
        onChange={(presence) => perform({ type: 'guest.edit', id: guest.id, patch: { presence } })}
      />
      {!isFixed && <GuestGestures {...{ guest, person, guests, index }} />}
    </li>
  )
}

function GuestGestures({ guest, person, guests, index }: Omit<RowProps, 'meeting' | 'isFixed'>) {
  const [isEditing, setEditing] = useState(false)
  const move = (by: 1 | -1) => {
    const command = movingGuest(guests, index, by)
    if (command !== null) void perform(command)
  }
  const entries: readonly MenuEntry[] = [
    { id: 'edit', edits: true, label: text.edit, onAction: () => setEditing(true) },
    ...(index > 0 ? [{ id: 'up', edits: true, label: text.up, onAction: () => move(-1) }] : []),
    ...(index < guests.length - 1
      ? [{ id: 'down', edits: true, label: text.down, onAction: () => move(1) }]
      : []),
    {
      id: 'remove',
      edits: true,
      label: text.remove,
      onAction: () => void perform({ type: 'guest.delete', id: guest.id }),
    },
  ]
  return (
    <>
      <MenuButton
        label={aboutGuest(text.more, person)}
        icon={Ellipsis}
        isIconOnly
        variant="quiet"
        size="s"
        entries={entries}
      />
      {isEditing && <QualityDialog guest={guest} onClose={() => setEditing(false)} />}
    </>
  )
}
