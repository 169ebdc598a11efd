import type { FollowUp } from '#shared/decisions/follow-up.ts'
import { followUpText as text } from '#shared/text/follow-ups.ts'
import { openOrigin } from './open-origin.ts'

type OriginLinkProps = { readonly followUp: FollowUp; readonly words: string }

/** The origin in a line of the table, for the mouse: the keyboard has the action, and the rows one Tab stop. */
export function OriginLink({ followUp, words }: OriginLinkProps) {
  if (words === '') return null
  return (
    <button
      type="button"
      tabIndex={-1}
      className="follow-up-origin"
      title={`${words} : ${text.openOrigin}`}
      onClick={() => openOrigin(followUp)}
    >
      {words}
    </button>
  )
}
