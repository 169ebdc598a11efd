import { Armchair, Plus } from 'lucide-react'
import { useState } from 'react'
import { useData, useRecord } from '#renderer/document/hooks.ts'
import { Tag } from '#renderer/ui/Badge.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Section } from '#renderer/ui/Form.tsx'
import { PanelHeader } from '#renderer/ui/PanelHeader.tsx'
import { ReorderableList } from '#renderer/ui/ReorderableList.tsx'
import { occupationOf } from '#shared/organisation/composition.ts'
import type { Seat, SeatId } from '#shared/organisation/seat.ts'
import { asOf, backToMembers, seatText as text } from '#shared/text/bodies.ts'
import { filledSeats } from '#shared/text/mandates.ts'
import { seatKindLabels } from '#shared/text/vocabulary.ts'
import { AddSeatDialog } from './AddSeatDialog.tsx'
import { MemberLine } from './MemberLine.tsx'
import { memberOf, seatTitle } from './members.ts'
import { SubSheet } from './SubSheet.tsx'
import { useShownDate } from './today.ts'

type SeatGroupSheetProps = {
  readonly seats: readonly [Seat, ...Seat[]]
  readonly onOpen: (id: SeatId) => void
  readonly onBack: () => void
}

/** Seats of a body that are identical: who fills each of them, and how to add more. */
export function SeatGroupSheet({ seats, onOpen, onBack }: SeatGroupSheetProps) {
  const data = useData()
  const date = useShownDate()
  const [first] = seats
  const body = useRecord('body', first.bodyId)
  const [isAdding, setAdding] = useState(false)
  const members = seats.map((seat) => memberOf(data, occupationOf(data, seat, date), date))
  const filled = members.filter(({ state }) => state === 'held').length
  const open = (id: string) => {
    const member = members.find((one) => one.id === id)
    if (member !== undefined) onOpen(member.id)
  }
  return (
    <SubSheet about={first.id} backTo={backToMembers(body?.sigle || body?.name || '')} onBack={onBack}>
      <PanelHeader
        icon={Armchair}
        title={seatTitle(data, first)}
        note={<Tag>{seatKindLabels[first.kind].label}</Tag>}
      />
      <Section title={asOf(date)}>
        <p className="members-count">{filledSeats(members.length, filled)}</p>
        <ReorderableList
          label={asOf(date)}
          items={members}
          getId={({ id }) => id}
          textOf={({ name, quality }) => `${name}, ${quality}`}
          render={(member) => <MemberLine member={member} />}
          onOpen={open}
        />
        <Button edits size="s" icon={Plus} onPress={() => setAdding(true)}>
          {text.addAlike}
        </Button>
      </Section>
      {isAdding && <AddSeatDialog bodyId={first.bodyId} like={first} onClose={() => setAdding(false)} />}
    </SubSheet>
  )
}
