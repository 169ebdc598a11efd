import { Plus } from 'lucide-react'
import { memo, useEffect, useRef, useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { useDerived } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Section } from '#renderer/ui/Form.tsx'
import { ReorderableList } from '#renderer/ui/ReorderableList.tsx'
import type { BodyId } from '#shared/organisation/body.ts'
import { compositionOf } from '#shared/organisation/composition.ts'
import type { SeatId } from '#shared/organisation/seat.ts'
import { countSeats } from '#shared/reports/parts/composition.ts'
import { membersOn, bodyText as text } from '#shared/text/bodies.ts'
import { seatsInWords } from '#shared/text/reports/common.ts'
import { AddSeatDialog } from './AddSeatDialog.tsx'
import { MemberLine } from './MemberLine.tsx'
import { membersOf } from './members.ts'
import { useShownDate } from './today.ts'

type MemberListProps = {
  readonly bodyId: BodyId
  /** The seat from which one comes back: its line has the focus. */
  readonly cameFrom: SeatId | null
  /** One seat, or all those of a line of identical ones. */
  readonly onOpen: (ids: readonly SeatId[]) => void
}

/**
 * Who sits on the shown day, in protocol order; the order is changed by hand. Given ids only, and rendered again only
 * when a line of it changed: the lines of a list by React Aria took half the time of renaming their committee.
 */
export const MemberList = memo(function MemberList({ bodyId, cameFrom, onOpen }: MemberListProps) {
  const date = useShownDate()
  const [isAdding, setAdding] = useState(false)
  const { seats, members } = useDerived((data) => {
    const composition = compositionOf(data, bodyId, date)
    return { seats: countSeats(composition), members: membersOf(data, composition, date) }
  })
  const place = useFocusOn(members.find(({ seatIds }) => cameFrom !== null && seatIds.includes(cameFrom))?.id)
  const byId = (id: string) => members.find((member) => member.id === id)
  const open = (id: string) => {
    const seatIds = byId(id)?.seatIds
    if (seatIds !== undefined) onOpen(seatIds)
  }
  const reorder = (ids: readonly string[]) => {
    const seatIds = ids.flatMap((id) => byId(id)?.seatIds ?? [])
    void perform({ type: 'seat.reorder', bodyId, seatIds })
  }
  return (
    <Section title={membersOn(date)}>
      {members.length > 0 && <p className="members-count">{seatsInWords(seats)}</p>}
      <div ref={place}>
        <ReorderableList
          label={membersOn(date)}
          items={members}
          getId={({ id }) => id}
          textOf={({ name, quality }) => `${name}, ${quality}`}
          render={(member) => <MemberLine member={member} />}
          onReorder={reorder}
          onOpen={open}
          empty={<NoSeats />}
        />
      </div>
      <Button edits size="s" icon={Plus} onPress={() => setAdding(true)}>
        {text.addSeat}
      </Button>
      {isAdding && <AddSeatDialog bodyId={bodyId} onClose={() => setAdding(false)} />}
    </Section>
  )
})

function NoSeats() {
  return (
    <>
      <p>{text.noSeats}</p>
      <p className="members-hint">{text.noSeatsHint}</p>
    </>
  )
}

/** Coming back to a list, the focus is where it was; on the list when that line is gone. */
function useFocusOn(id: SeatId | undefined) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (id === undefined) return
    // The lines of the list appear after its own first rendering.
    const frame = requestAnimationFrame(() => {
      const line = place.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(id)}"]`)
      const list = place.current?.querySelector<HTMLElement>('[role="grid"]')
      ;(line ?? list)?.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [id])
  return place
}
