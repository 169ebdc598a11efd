import { Plus } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { useData } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Section } from '#renderer/ui/Form.tsx'
import { ReorderableList } from '#renderer/ui/ReorderableList.tsx'
import type { Body } from '#shared/organisation/body.ts'
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
  readonly body: Body
  /** The seat from which one comes back: its line has the focus. */
  readonly cameFrom: SeatId | null
  /** One seat, or all those of a line of identical ones. */
  readonly onOpen: (ids: readonly SeatId[]) => void
}

/** Who sits on the shown day, in protocol order; the order is changed by hand. */
export function MemberList({ body, cameFrom, onOpen }: MemberListProps) {
  const data = useData()
  const date = useShownDate()
  const [isAdding, setAdding] = useState(false)
  const seats = useMemo(() => compositionOf(data, body.id, date), [data, body.id, date])
  const members = useMemo(() => membersOf(data, seats, date), [data, seats, date])
  const place = useFocusOn(members.find(({ seatIds }) => cameFrom !== null && seatIds.includes(cameFrom))?.id)
  const byId = (id: string) => members.find((member) => member.id === id)
  const open = (id: string) => {
    const seatIds = byId(id)?.seatIds
    if (seatIds !== undefined) onOpen(seatIds)
  }
  const reorder = (ids: readonly string[]) => {
    const seatIds = ids.flatMap((id) => byId(id)?.seatIds ?? [])
    void perform({ type: 'seat.reorder', bodyId: body.id, seatIds })
  }
  return (
    <Section title={membersOn(date)}>
      {seats.length > 0 && <p className="members-count">{seatsInWords(countSeats(seats))}</p>}
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
      <Button size="s" icon={Plus} onPress={() => setAdding(true)}>
        {text.addSeat}
      </Button>
      {isAdding && <AddSeatDialog bodyId={body.id} onClose={() => setAdding(false)} />}
    </Section>
  )
}

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
