import type { Body } from '../organisation/body.ts'
import type { Entity } from '../organisation/entity.ts'
import type { Link } from '../organisation/link.ts'
import type { Assignment } from '../organisation/mission.ts'
import type { Post } from '../organisation/post.ts'
import type { Responsibility } from '../organisation/responsibility.ts'
import type { Seat } from '../organisation/seat.ts'
import type { Reason } from './reasons.ts'

/** A record that is proposed, with the post that it needs and that the document does not have yet. */
export type ProposedPart =
  | { readonly collection: 'entity'; readonly record: Entity }
  | { readonly collection: 'body'; readonly record: Body }
  | { readonly collection: 'seat'; readonly record: Seat; readonly post: Post | null }
  | { readonly collection: 'link'; readonly record: Link }
  | { readonly collection: 'assignment'; readonly record: Assignment }
  | { readonly collection: 'responsibility'; readonly record: Responsibility; readonly post: Post | null }

/** One thing that the model proposes: why, and what falls with it when it is left out. */
export type ProposalItem = ProposedPart & {
  /** The same for the same answers, whatever the ids. */
  readonly key: string
  readonly whys: readonly Reason[]
  /** False when the stage of the project does not ask for it yet: proposed, but not ticked. */
  readonly isRecommended: boolean
  /** Keys of the proposed things without which this one makes no sense. */
  readonly needs: readonly string[]
}

/** What is missing in a document for it to be organised as the fiche recommends; those that others need come first. */
export type Proposal = { readonly items: readonly ProposalItem[] }
