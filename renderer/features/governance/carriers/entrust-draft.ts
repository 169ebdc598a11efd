import { missingInDates, type Succession, successionOf } from '#renderer/sheets/succession.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { isWithin } from '#shared/kit/period.ts'
import { type NodeRef, sameNode } from '#shared/organisation/link.ts'
import { newResponsibility } from '#shared/organisation/new-records.ts'
import type { PersonId } from '#shared/organisation/person.ts'
import type { PostId } from '#shared/organisation/post.ts'
import { responsibilitiesAt, shareTotal } from '#shared/organisation/responsibilities.ts'
import type {
  Responsibility,
  ResponsibilityId,
  ResponsibilityKind,
} from '#shared/organisation/responsibility.ts'
import { carrierText as text } from '#shared/text/governance.ts'

/** What is entrusted, and to whom when the place says it: a collectivity designates its own référent. */
export type Charge = {
  readonly kind: ResponsibilityKind
  readonly holder?: NodeRef
  /** Whom it is taken over from, when that is known. */
  readonly endsId?: ResponsibilityId
}

/** What is asked before something is entrusted to somebody. */
export type EntrustDraft = {
  readonly holder: NodeRef | null
  readonly postId: PostId | null
  readonly personId: PersonId | null
  readonly from: string | null
  /** Whom it takes over from; null adds to those who carry it. */
  readonly endsId: ResponsibilityId | null
  readonly share: number | null
  readonly act: string
}

/** What one person can carry is taken over; what is shared out (accompaniment, funding …) adds up. */
const addedUp: ReadonlySet<ResponsibilityKind> = new Set<ResponsibilityKind>([
  'funding',
  'support',
  'training',
  'helpdesk-1',
])

/** The draft with which the dialog opens: the only one who carries it is taken over from. */
export function firstDraft(data: DocumentData, { kind, holder, endsId }: Charge, date: string): EntrustDraft {
  const current = responsibilitiesAt(data, kind, date).filter((one) => isFor(one, holder))
  const [only, second] = addedUp.has(kind) ? [] : current
  return {
    holder: holder ?? null,
    postId: null,
    personId: null,
    from: date,
    endsId: endsId ?? (second === undefined ? (only?.id ?? null) : null),
    share: null,
    act: '',
  }
}

/** Those who can be taken over from: who carries it on the day, or will. */
export function formers(
  data: DocumentData,
  { kind, holder }: Charge,
  date: string,
): readonly Responsibility[] {
  return [...data.responsibility.values()].filter(
    (one) => one.kind === kind && isFor(one, holder) && (one.to === null || date <= one.to),
  )
}

function isFor(responsibility: Responsibility, holder: NodeRef | undefined): boolean {
  return holder === undefined || sameNode(responsibility.holder, holder)
}

/** What becomes of the former one. */
export function successionIn(data: DocumentData, { endsId, from }: EntrustDraft): Succession {
  return successionOf(endsId === null ? null : (data.responsibility.get(endsId) ?? null), from)
}

/** What is still to be said before it can be entrusted; null when nothing is. */
export function missingInDraft(
  { holder }: Charge,
  draft: EntrustDraft,
  succession: Succession,
): string | null {
  if (draft.holder === null) return text.holderMissing
  // The collectivity is known: what is asked is who acts for it.
  if (holder !== undefined && draft.postId === null && draft.personId === null) return text.answererMissing
  if (succession.type === 'undated') return text.fromMissing
  if (succession.type === 'too-early') return text.fromTooEarly
  return missingInDates({ from: draft.from, to: null })
}

/** What all keys would make once this one is there; those that it ends no longer count. */
export function totalWith(data: DocumentData, draft: EntrustDraft): number {
  const { from, share, endsId } = draft
  if (from === null) return share ?? 0
  const former = endsId === null ? undefined : data.responsibility.get(endsId)
  const ended = former !== undefined && isWithin(former, from) ? (former.share ?? 0) : 0
  return shareTotal(data, from) - ended + (share ?? 0)
}

/** The responsibility of a complete draft; whoever takes over is what the former one was. */
export function responsibilityOf(
  data: DocumentData,
  { kind }: Charge,
  draft: EntrustDraft,
  id: ResponsibilityId,
): Responsibility | null {
  const { holder, postId, personId, from, share, act, endsId } = draft
  if (holder === null) return null
  const former = endsId === null ? undefined : data.responsibility.get(endsId)
  const others = formers(data, { kind, holder }, from ?? '')
  return newResponsibility({
    id,
    kind,
    holder,
    postId,
    personId,
    from,
    share: kind === 'funding' ? share : null,
    act: act.trim(),
    isPrincipal: former?.isPrincipal ?? (hasPrincipal.has(kind) && others.length === 0),
    isShared: former?.isShared ?? false,
  })
}

/** The first of these is the principal one until told otherwise. */
const hasPrincipal: ReadonlySet<ResponsibilityKind> = new Set<ResponsibilityKind>([
  'coordination',
  'referent',
])
