import { useState } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { AppointDialog } from '#renderer/sheets/AppointDialog.tsx'
import { postChoices } from '#renderer/sheets/choices.ts'
import { PickDialog } from '#renderer/sheets/PickDialog.tsx'
import { useShownDate } from '#renderer/sheets/today.ts'
import { postHolder } from '#shared/organisation/composition.ts'
import type { PostId } from '#shared/organisation/post.ts'
import { qualityLine, qualityOfPost } from '#shared/reports/parts/people.ts'
import { successionText as text } from '#shared/text/succession.ts'

/** Asks which post, then who takes it over. */
export function ReplaceHolderDialog({ onClose }: { readonly onClose: () => void }) {
  const data = useData()
  const date = useShownDate()
  const [postId, setPostId] = useState<PostId | null>(null)
  const post = data.post.get(postId ?? '')
  if (post === undefined) {
    return (
      <PickDialog
        title={text.choosePost}
        verb={text.next}
        label={text.post}
        choices={postChoices(data, date)}
        onPick={async (id) => {
          setPostId(id)
          // The next question takes the place of this one.
          return false
        }}
        onClose={onClose}
      />
    )
  }
  return (
    <AppointDialog
      post={post}
      title={qualityLine(qualityOfPost(data, post, null))}
      current={postHolder(data, post.id, date)}
      onClose={onClose}
    />
  )
}
