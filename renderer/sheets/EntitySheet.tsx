import { Building2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { useData, useRecord } from '#renderer/document/hooks.ts'
import { Tag } from '#renderer/ui/Badge.tsx'
import { Section } from '#renderer/ui/Form.tsx'
import { InlineEdit } from '#renderer/ui/InlineEdit.tsx'
import { PanelHeader } from '#renderer/ui/PanelHeader.tsx'
import type { Entity } from '#shared/organisation/entity.ts'
import type { PostId } from '#shared/organisation/post.ts'
import { peopleText as text } from '#shared/text/people.ts'
import { entityKindLabels } from '#shared/text/vocabulary.ts'
import { AbsenceCallout } from './AbsenceCallout.tsx'
import { DeleteNodes } from './DeleteNodes.tsx'
import { EntityContact, EntityIdentity } from './EntityFields.tsx'
import type { EditRecord } from './edit-record.ts'
import { LinkList } from './LinkList.tsx'
import { levelHue } from './level-hue.ts'
import { PostList } from './PostList.tsx'
import { PostSheet } from './PostSheet.tsx'
import { SubSheet } from './SubSheet.tsx'

/** Everything about an entity: what it is, where it belongs, its posts and who holds them. */
export function EntitySheet({ id }: { readonly id: string }) {
  const entity = useRecord('entity', id)
  const [postId, setPostId] = useState<PostId | null>(null)
  const post = useRecord('post', postId)
  if (entity === undefined) return null
  if (post !== undefined && post.entityId === entity.id) {
    return (
      <SubSheet about={post.id} backTo={entity.name} onBack={() => setPostId(null)}>
        <PostSheet id={post.id} />
      </SubSheet>
    )
  }
  const edit: EditRecord<'entity'> = (patch) => perform({ type: 'entity.edit', id: entity.id, patch })
  return (
    <>
      <PanelHeader
        icon={Building2}
        title={
          <InlineEdit
            label={text.name}
            value={entity.name}
            validate={(name) => (name.trim() === '' ? text.nameFault : undefined)}
            onCommit={(name) =>
              perform({ type: 'node.rename', node: { type: 'entity', id: entity.id }, name })
            }
          />
        }
        note={<Tag hue={levelHue[entity.level]}>{entityKindLabels[entity.kind].short}</Tag>}
        actions={
          <DeleteNodes label={text.deleteEntity} name={entity.name} target={{ entityIds: [entity.id] }} />
        }
      />
      <AbsenceCallout period={entity} thing="entity" />
      <EntityIdentity entity={entity} edit={edit} />
      <EntityPosts entity={entity} onOpen={setPostId} />
      <LinkList node={{ type: 'entity', id: entity.id }} />
      <EntityContact entity={entity} edit={edit} />
    </>
  )
}

type EntityPostsProps = { readonly entity: Entity; readonly onOpen: (id: PostId) => void }

function EntityPosts({ entity, onOpen }: EntityPostsProps) {
  const data = useData()
  const posts = useMemo(
    () => [...data.post.values()].filter((post) => post.entityId === entity.id),
    [data.post, entity.id],
  )
  return (
    <Section title={text.posts}>
      <PostList entity={entity} posts={posts} onOpen={onOpen} />
    </Section>
  )
}
