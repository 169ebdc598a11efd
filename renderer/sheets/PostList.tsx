import { CalendarX2, Plus, UserRoundPlus } from 'lucide-react'
import { useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { newId, useData } from '#renderer/document/hooks.ts'
import { Button, IconButton } from '#renderer/ui/Button.tsx'
import { postHolder } from '#shared/organisation/composition.ts'
import type { Entity } from '#shared/organisation/entity.ts'
import type { FunctionId } from '#shared/organisation/job-function.ts'
import type { Post, PostId } from '#shared/organisation/post.ts'
import { titleOfPost } from '#shared/reports/parts/people.ts'
import { termOf } from '#shared/text/bodies.ts'
import { periodText } from '#shared/text/dates.ts'
import { deletedThing } from '#shared/text/deletion.ts'
import { fullName } from '#shared/text/names.ts'
import { peopleText as text } from '#shared/text/people.ts'
import { replacementTitle, tenureWords } from '#shared/text/succession.ts'
import { capitalise } from '#shared/text/terms.ts'
import { AppointDialog } from './AppointDialog.tsx'
import { functionChoices } from './choices.ts'
import { DeleteRecord } from './DeleteRecord.tsx'
import { EndTermDialog } from './EndTermDialog.tsx'
import { PickDialog } from './PickDialog.tsx'
import { useShownDate } from './today.ts'
import { vacancyEffect } from './vacancy-effect.ts'
import './OfficeList.css'

type PostListProps = {
  readonly entity: Entity
  readonly posts: readonly Post[]
  readonly onOpen: (id: PostId) => void
}

/** The posts of an entity with their holder on the shown day; each can be filled, and new ones added. */
export function PostList({ entity, posts, onOpen }: PostListProps) {
  const data = useData()
  const [isAdding, setAdding] = useState(false)
  const addPost = (functionId: FunctionId) =>
    perform({
      type: 'post.create',
      value: { id: newId<PostId>(), functionId, entityId: entity.id, label: '' },
    })
  return (
    <>
      {posts.length === 0 && <p className="office-none">{text.noPosts}</p>}
      <ul className="office-list">
        {posts.map((post) => (
          <PostLine key={post.id} post={post} onOpen={() => onOpen(post.id)} />
        ))}
      </ul>
      <Button edits size="s" icon={Plus} onPress={() => setAdding(true)}>
        {text.addPost}
      </Button>
      {isAdding && (
        <PickDialog
          title={text.addPost}
          label={text.jobFunction}
          choices={functionChoices(data)}
          onPick={addPost}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  )
}

function PostLine({ post, onOpen }: { readonly post: Post; readonly onOpen: () => void }) {
  const data = useData()
  const date = useShownDate()
  const [asked, setAsked] = useState<'appoint' | 'end' | null>(null)
  const close = () => setAsked(null)
  const tenure = postHolder(data, post.id, date)
  const holder = tenure === null ? undefined : data.person.get(tenure.personId)
  const jobFunction = data.function.get(post.functionId)
  if (jobFunction === undefined) return null
  const title = capitalise(titleOfPost(jobFunction, post.label, holder ?? null))
  return (
    <li className="office-with-actions">
      <button type="button" className="office-title office-open" onClick={onOpen}>
        {title}
      </button>
      <span className="office-note">
        {holder === undefined || tenure === null
          ? text.vacantPost
          : [fullName(holder), periodText(tenure.from, tenure.to)].filter((part) => part !== '').join(' · ')}
      </span>
      <span className="office-actions">
        <IconButton
          edits
          icon={UserRoundPlus}
          label={replacementTitle(tenure !== null, title)}
          variant="quiet"
          size="s"
          onPress={() => setAsked('appoint')}
        />
        {holder !== undefined && (
          <IconButton
            edits
            icon={CalendarX2}
            label={termOf(tenureWords.end, holder)}
            variant="quiet"
            size="s"
            onPress={() => setAsked('end')}
          />
        )}
        <DeleteRecord
          collection="post"
          command={{ type: 'post.delete', id: post.id }}
          label={text.deletePost}
          name={deletedThing.post(title)}
        />
      </span>
      {asked === 'appoint' && <AppointDialog post={post} title={title} current={tenure} onClose={close} />}
      {asked === 'end' && tenure !== null && holder !== undefined && (
        <EndTermDialog
          from={tenure.from}
          title={termOf(tenureWords.end, holder)}
          verb={tenureWords.end}
          effect={(to) => vacancyEffect(data, tenure, to)}
          onEnd={(to) => perform({ type: 'tenure.edit', id: tenure.id, patch: { to } })}
          onClose={close}
        />
      )}
    </li>
  )
}
