import { BriefcaseBusiness } from 'lucide-react'
import { useState } from 'react'
import { useData, useRecord } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Section } from '#renderer/ui/Form.tsx'
import { PanelHeader } from '#renderer/ui/PanelHeader.tsx'
import type { DocumentData } from '#shared/document/document-data.ts'
import { postHolder, tenuresOf } from '#shared/organisation/composition.ts'
import { seatsFollowing } from '#shared/organisation/followers.ts'
import type { Post } from '#shared/organisation/post.ts'
import { qualityLine, qualityOfPost } from '#shared/reports/parts/people.ts'
import { asOf, seatText } from '#shared/text/bodies.ts'
import { deletedThing } from '#shared/text/deletion.ts'
import { fullName } from '#shared/text/names.ts'
import { peopleText as text } from '#shared/text/people.ts'
import { successionText } from '#shared/text/succession.ts'
import { capitalise } from '#shared/text/terms.ts'
import { seatRoleLabels } from '#shared/text/vocabulary.ts'
import { AppointDialog } from './AppointDialog.tsx'
import { DeleteRecord } from './DeleteRecord.tsx'
import { OfficeList } from './OfficeList.tsx'
import type { Office } from './offices.ts'
import { TermLine } from './TermLine.tsx'
import { useShownDate } from './today.ts'
import './members.css'

/** A post: who holds it, who held it, and where its holder sits. */
export function PostSheet({ id }: { readonly id: string }) {
  const post = useRecord('post', id)
  const data = useData()
  const date = useShownDate()
  if (post === undefined) return null
  const tenures = tenuresOf(data, post.id)
  const title = qualityLine(qualityOfPost(data, post, null))
  return (
    <>
      <PanelHeader
        icon={BriefcaseBusiness}
        title={title}
        note={data.entity.get(post.entityId)?.name}
        actions={
          <DeleteRecord
            collection="post"
            command={{ type: 'post.delete', id: post.id }}
            label={text.deletePost}
            name={deletedThing.post(title)}
          />
        }
      />
      <PostHolder post={post} title={title} />
      <Section title={seatText.postHolders}>
        {tenures.length === 0 && <p className="office-none">{seatText.noPostHolders}</p>}
        <ul className="office-list">
          {tenures.map((tenure) => (
            <TermLine key={tenure.id} term={tenure} />
          ))}
        </ul>
      </Section>
      <Section title={text.seats}>
        <OfficeList offices={seatsOfPost(data, post, date)} emptyText={text.noSeats} />
      </Section>
    </>
  )
}

function PostHolder({ post, title }: { readonly post: Post; readonly title: string }) {
  const data = useData()
  const date = useShownDate()
  const [isAsking, setAsking] = useState(false)
  const tenure = postHolder(data, post.id, date)
  const holder = tenure === null ? undefined : data.person.get(tenure.personId)
  return (
    <Section title={asOf(date)}>
      <p className="member-name">{holder === undefined ? capitalise(text.vacantPost) : fullName(holder)}</p>
      <div className="member-gestures">
        <Button edits size="s" onPress={() => setAsking(true)}>
          {tenure === null ? successionText.appointHolder : successionText.replaceFrom}
        </Button>
      </div>
      {isAsking && (
        <AppointDialog post={post} title={title} current={tenure} onClose={() => setAsking(false)} />
      )}
    </Section>
  )
}

function seatsOfPost(data: DocumentData, post: Post, date: string): readonly Office[] {
  return seatsFollowing(data, post.id, date).map((seat) => ({
    id: seat.id,
    title: data.body.get(seat.bodyId)?.name ?? '',
    note: seatRoleLabels[seat.role].label,
    isCurrent: true,
  }))
}
