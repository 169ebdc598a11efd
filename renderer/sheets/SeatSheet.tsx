import { Armchair } from 'lucide-react'
import { useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { currentData, useData, useRecord } from '#renderer/document/hooks.ts'
import { Tag } from '#renderer/ui/Badge.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Form, Section } from '#renderer/ui/Form.tsx'
import { PanelHeader } from '#renderer/ui/PanelHeader.tsx'
import { isSeatCalled, occasionsOfSeat } from '#shared/document/deletion.ts'
import { postHolder, termInPlace } from '#shared/organisation/composition.ts'
import type { Mandate, Seat } from '#shared/organisation/seat.ts'
import { asOf, backToMembers, seatText as text } from '#shared/text/bodies.ts'
import { errorText } from '#shared/text/errors.ts'
import { successionText } from '#shared/text/succession.ts'
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
import { SubSheet } from './SubSheet.tsx'
import { useShownDate } from './today.ts'
import './members.css'

type SeatSheetProps = { readonly seat: Seat; readonly onBack: () => void }

/** A seat of a body: who sits on the shown day, all its mandates, and what it is. */
export function SeatSheet({ seat, onBack }: SeatSheetProps) {
  const data = useData()
  const body = useRecord('body', seat.bodyId)
  const date = useShownDate()
  const title = seatTitle(data, seat)
  return (
    <SubSheet about={seat.id} backTo={backToMembers(body?.sigle || body?.name || '')} onBack={onBack}>
      <PanelHeader
        icon={Armchair}
        title={title}
        note={<Tag>{seatKindLabels[seat.kind].label}</Tag>}
        actions={
          <DeleteButton
            label={text.deleteSeat}
            name={text.thisSeat}
            refusal={() => refusalOf(seat)}
            consequences={() =>
              isSeatCalled(currentData(), seat.id) ? text.deleteCalledSeatHint : text.deleteSeatHint
            }
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
    </SubSheet>
  )
}

function refusalOf(seat: Seat): string | null {
  const count = occasionsOfSeat(currentData(), seat.id)
  return count === 0 ? null : errorText({ code: 'seat-attended', params: { count } }).message
}

/** Who sits on the shown day, and how to name somebody else. */
function Occupants({ seat, title }: { readonly seat: Seat; readonly title: string }) {
  const data = useData()
  const date = useShownDate()
  const [asked, setAsked] = useState<Mandate['rank'] | 'post' | null>(null)
  const post = seat.postId === null ? undefined : data.post.get(seat.postId)
  const term = termInPlace(data, seat, date)
  // A mandate of holder prevails over the post: it is what somebody else takes over.
  const isByPost = post !== undefined && (term === null || 'postId' in term)
  const close = () => setAsked(null)
  return (
    <Section title={asOf(date)}>
      <MemberLine member={occupantOf(data, seat, date)} />
      {isByPost && <p className="members-hint">{text.followsPost}</p>}
      <div className="member-gestures">
        <Button edits size="s" onPress={() => setAsked(isByPost ? 'post' : 'holder')}>
          {term === null ? text.appointHolder : successionText.replaceFrom}
        </Button>
        <Button edits size="s" onPress={() => setAsked('deputy')}>
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
