import { Armchair, ArrowLeft } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { currentData, useData, useRecord } from '#renderer/document/hooks.ts'
import { Tag } from '#renderer/ui/Badge.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Form, Section } from '#renderer/ui/Form.tsx'
import { PanelHeader } from '#renderer/ui/PanelHeader.tsx'
import { attendancesOfSeat } from '#shared/document/deletion.ts'
import { postHolder } from '#shared/organisation/composition.ts'
import type { Mandate, Seat } from '#shared/organisation/seat.ts'
import { asOf, backToMembers, seatText as text } from '#shared/text/bodies.ts'
import { errorText } from '#shared/text/errors.ts'
import { seatKindLabels } from '#shared/text/vocabulary.ts'
import { AppointDialog } from './AppointDialog.tsx'
import { DeleteButton } from './DeleteButton.tsx'
import { MandateDialog } from './MandateDialog.tsx'
import { MandateList } from './MandateList.tsx'
import { MemberLine } from './MemberLine.tsx'
import { occupantOf, seatTitle } from './members.ts'
import { OfficeList } from './OfficeList.tsx'
import { postHolders } from './offices.ts'
import { SeatFields } from './SeatFields.tsx'
import { useShownDate } from './today.ts'
import './members.css'

type SeatSheetProps = { readonly seat: Seat; readonly onBack: () => void }

/** A seat of a body: who sits on the shown day, all its mandates, and what it is. */
export function SeatSheet({ seat, onBack }: SeatSheetProps) {
  const data = useData()
  const body = useRecord('body', seat.bodyId)
  const date = useShownDate()
  const title = seatTitle(data, seat)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isForField(event)) return
    event.stopPropagation()
    onBack()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to Escape from what is inside.
    <div className="seat-sheet" onKeyDown={onKeyDown}>
      <div className="members-back">
        <Button size="s" variant="quiet" icon={ArrowLeft} autoFocus onPress={onBack}>
          {backToMembers(body?.sigle || body?.name || '')}
        </Button>
      </div>
      <PanelHeader
        icon={Armchair}
        title={title}
        note={<Tag>{seatKindLabels[seat.kind].label}</Tag>}
        actions={
          <DeleteButton
            label={text.deleteSeat}
            name={text.thisSeat}
            refusal={() => refusalOf(seat)}
            consequences={() => text.deleteSeatHint}
            onDelete={() => perform({ type: 'seat.delete', id: seat.id })}
          />
        }
      />
      <Occupants seat={seat} title={title} />
      {seat.postId !== null && (
        <Section title={text.postHolders}>
          <OfficeList offices={postHolders(data, seat.postId, date)} emptyText={text.noPostHolders} />
        </Section>
      )}
      <Section title={text.mandates}>
        <MandateList seat={seat} />
      </Section>
      <Section title={text.seat}>
        <Form layout="inline">
          <SeatFields value={seat} edit={(patch) => perform({ type: 'seat.edit', id: seat.id, patch })} />
        </Form>
      </Section>
    </div>
  )
}

/** In a field, Escape gives back what was typed or closes a list; in a dialog of this sheet, it closes the dialog. */
function isForField({ target, currentTarget, defaultPrevented }: KeyboardEvent): boolean {
  if (!(target instanceof Element) || !currentTarget.contains(target) || defaultPrevented) return true
  return target.closest('input, textarea, [role=spinbutton], [aria-expanded=true]') !== null
}

function refusalOf(seat: Seat): string | null {
  const count = attendancesOfSeat(currentData(), seat.id)
  return count === 0 ? null : errorText({ code: 'seat-attended', params: { count } }).message
}

/** Who sits on the shown day, and how to name somebody else. */
function Occupants({ seat, title }: { readonly seat: Seat; readonly title: string }) {
  const data = useData()
  const date = useShownDate()
  const [asked, setAsked] = useState<Mandate['rank'] | 'post' | null>(null)
  const post = seat.postId === null ? undefined : data.post.get(seat.postId)
  const close = () => setAsked(null)
  return (
    <Section title={asOf(date)}>
      <MemberLine member={occupantOf(data, seat, date)} />
      {post !== undefined && <p className="members-hint">{text.followsPost}</p>}
      <div className="member-gestures">
        <Button size="s" onPress={() => setAsked(post === undefined ? 'holder' : 'post')}>
          {post === undefined ? text.appointHolder : text.appointToPost}
        </Button>
        <Button size="s" onPress={() => setAsked('deputy')}>
          {text.appointDeputy}
        </Button>
      </div>
      {asked === 'post' && post !== undefined && (
        <AppointDialog post={post} title={title} current={postHolder(data, post.id, date)} onClose={close} />
      )}
      {(asked === 'holder' || asked === 'deputy') && (
        <MandateDialog seat={seat} rank={asked} onClose={close} />
      )}
    </Section>
  )
}
