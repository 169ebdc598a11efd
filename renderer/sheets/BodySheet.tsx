import { Network } from 'lucide-react'
import { useCallback, useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { useData, useRecord } from '#renderer/document/hooks.ts'
import { Tag } from '#renderer/ui/Badge.tsx'
import { InlineEdit } from '#renderer/ui/InlineEdit.tsx'
import { PanelHeader } from '#renderer/ui/PanelHeader.tsx'
import type { Body } from '#shared/organisation/body.ts'
import { seatsOf } from '#shared/organisation/composition.ts'
import type { Seat, SeatId } from '#shared/organisation/seat.ts'
import { areIdentical } from '#shared/organisation/seat-groups.ts'
import { bodyText as text } from '#shared/text/bodies.ts'
import { bodyKindLabels, levelLabels } from '#shared/text/vocabulary.ts'
import { AbsenceCallout } from './AbsenceCallout.tsx'
import { BodyIdentity, BodyWorking } from './BodyFields.tsx'
import { DeleteNodes } from './DeleteNodes.tsx'
import type { EditRecord } from './edit-record.ts'
import { HistoryButton } from './HistoryButton.tsx'
import { LinkList } from './LinkList.tsx'
import { TemplateFields } from './letterheads/TemplateFields.tsx'
import { levelHue } from './level-hue.ts'
import { MemberList } from './MemberList.tsx'
import { RegisterLine } from './register/RegisterLine.tsx'
import { SeatGroupSheet } from './SeatGroupSheet.tsx'
import { SeatSheet } from './SeatSheet.tsx'
import { UsualAgendaButton } from './usual-agenda/UsualAgendaButton.tsx'

type BodySheetProps = {
  readonly id: string
  /** The seat that is opened at first, when the body is reached by one of its seats. */
  readonly seatId?: SeatId | null
}

/** Everything about a body: what it is, who sits in it on the shown day, what it is linked to, how it works. */
export function BodySheet({ id, seatId: firstSeat = null }: BodySheetProps) {
  const body = useRecord('body', id)
  const [seatId, setSeatId] = useState(firstSeat)
  /** A seat of the line of identical ones that is opened, under the sheet of one of them. */
  const [alike, setAlike] = useState<SeatId | null>(null)
  const [cameFrom, setCameFrom] = useState<SeatId | null>(null)
  const seat = useRecord('seat', seatId)
  const group = useIdenticalSeats(id, alike)
  const open = useCallback(([first, ...others]: readonly SeatId[]) => {
    if (first === undefined) return
    setCameFrom(first)
    if (others.length === 0) setSeatId(first)
    else setAlike(first)
  }, [])
  if (body === undefined) return null
  if (seat !== undefined && seat.bodyId === body.id) {
    return <SeatSheet key={seat.id} seat={seat} onBack={() => setSeatId(null)} />
  }
  if (group !== null) return <SeatGroupSheet seats={group} onOpen={setSeatId} onBack={() => setAlike(null)} />
  const edit: EditRecord<'body'> = (patch) => perform({ type: 'body.edit', id: body.id, patch })
  return (
    <>
      <BodyHeader body={body} />
      <BodyIdentity body={body} edit={edit} />
      <MemberList bodyId={body.id} cameFrom={cameFrom} onOpen={open} />
      <LinkList node={{ type: 'body', id: body.id }} />
      <BodyWorking body={body} edit={edit} />
      <UsualAgendaButton bodyId={body.id} />
      <TemplateFields bodyId={body.id} />
    </>
  )
}

/** The seats that are identical to one of a body, itself among them; null when it is the only one. */
function useIdenticalSeats(bodyId: string, id: SeatId | null): readonly [Seat, ...Seat[]] | null {
  const data = useData()
  const seat = id === null ? undefined : data.seat.get(id)
  if (seat === undefined || seat.bodyId !== bodyId) return null
  const [first, ...others] = seatsOf(data, seat.bodyId).filter((other) => areIdentical(seat, other))
  return first === undefined || others.length === 0 ? null : [first, ...others]
}

function BodyHeader({ body }: { readonly body: Body }) {
  return (
    <>
      <PanelHeader
        icon={Network}
        title={
          <InlineEdit
            label={text.name}
            value={body.name}
            validate={(name) => (name.trim() === '' ? text.nameFault : undefined)}
            onCommit={(name) => perform({ type: 'node.rename', node: { type: 'body', id: body.id }, name })}
          />
        }
        note={
          <>
            <Tag hue={levelHue[body.level]}>{levelLabels[body.level]}</Tag>
            {body.kinds.map((kind) => (
              <Tag key={kind}>{bodyKindLabels[kind].short}</Tag>
            ))}
          </>
        }
        actions={
          <>
            <HistoryButton collection="body" id={body.id} />
            <DeleteNodes label={text.deleteBody} name={body.name} target={{ bodyIds: [body.id] }} />
          </>
        }
      />
      <AbsenceCallout period={body} thing="body" />
      <RegisterLine body={body} />
    </>
  )
}
