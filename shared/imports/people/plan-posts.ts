import type { ImportRemark } from '../../api/imports.ts'
import { fold } from '../../kit/fold.ts'
import { dayBefore, isWithin, overlap, type Period } from '../../kit/period.ts'
import { tenuresOf } from '../../organisation/composition.ts'
import type { OrganisationData } from '../../organisation/organisation-data.ts'
import type { PersonId } from '../../organisation/person.ts'
import type { Post, PostId, Tenure, TenureId } from '../../organisation/post.ts'
import type { ResolvedLine } from './resolve-names.ts'
import { nameOf } from './resolve-names.ts'

/** What a line does about a post: which one it is, and what is new. */
export type PlannedPost = {
  readonly postId: PostId
  readonly post: Post | null
  readonly tenure: Tenure | null
  /** The tenure that ends the day before, when somebody is replaced. */
  readonly ends: { readonly id: TenureId; readonly to: string } | null
}

export type PostsPlan = {
  readonly byLine: ReadonlyMap<number, PlannedPost>
  readonly remarks: readonly ImportRemark[]
}

export type PostNeeds = {
  readonly data: OrganisationData
  readonly today: string
  readonly personOf: (line: number) => PersonId | null
  readonly newId: <I extends string>(key: string) => I
}

type Wanted = ResolvedLine & { readonly personId: PersonId; readonly key: string }

/**
 * Which post each line is about. Several lines with one function at one organisation are as many posts (three E-RUN of a
 * circonscription); a person who holds one keeps it, then vacant ones are taken, then that of whoever is no longer in
 * the list, who is replaced; failing that, a post is added.
 */
export function planPosts(lines: readonly ResolvedLine[], needs: PostNeeds): PostsPlan {
  const byLine = new Map<number, PlannedPost>()
  const remarks: ImportRemark[] = []
  for (const group of groupsOf(lines, needs)) planGroup(group, needs, byLine, remarks)
  return { byLine, remarks }
}

function groupsOf(lines: readonly ResolvedLine[], { personOf }: PostNeeds): readonly (readonly Wanted[])[] {
  const groups = new Map<string, Wanted[]>()
  for (const resolved of lines) {
    const { line, jobFunction, entity } = resolved
    const personId = personOf(line.line)
    if (jobFunction === null || entity === null || personId === null) continue
    const key = `${jobFunction.id} ${entity.id} ${fold(line.postLabel)}`
    groups.set(key, [...(groups.get(key) ?? []), { ...resolved, personId, key }])
  }
  return [...groups.values()]
}

function planGroup(
  group: readonly Wanted[],
  needs: PostNeeds,
  byLine: Map<number, PlannedPost>,
  remarks: ImportRemark[],
): void {
  const free = new Set(postsLike(group, needs.data))
  const listed = new Set(group.map(({ personId }) => personId))
  const left: Wanted[] = []
  for (const wanted of group) {
    const held = [...free].find((post) => holds(needs, post, wanted))
    if (held === undefined) {
      left.push(wanted)
      continue
    }
    free.delete(held)
    byLine.set(wanted.line.line, { postId: held.id, post: null, tenure: null, ends: null })
  }
  for (const wanted of left) {
    const { line, personId } = wanted
    const vacant = [...free].find((post) => holderDuring(needs, post, wanted) === null)
    const replaced =
      vacant ??
      [...free].find((post) => {
        const holder = holderDuring(needs, post, wanted)
        return holder !== null && !listed.has(holder.personId)
      })
    if (replaced === undefined) {
      const post = newPost(wanted, needs)
      byLine.set(line.line, { postId: post.id, post, tenure: tenureOf(wanted, post.id, needs), ends: null })
      continue
    }
    free.delete(replaced)
    const former = holderDuring(needs, replaced, wanted)
    if (former !== null && (line.from === null || (former.from !== null && former.from >= line.from))) {
      const holder = needs.data.person.get(former.personId)
      const params = {
        name: nameOf(line),
        text: line.jobFunction,
        holder: holder === undefined ? '' : nameOf(holder),
      }
      remarks.push({ code: 'post-taken', line: line.line, params })
      continue
    }
    byLine.set(line.line, {
      postId: replaced.id,
      post: null,
      tenure: { ...tenureOf(wanted, replaced.id, needs), personId },
      ends: former === null || line.from === null ? null : { id: former.id, to: dayBefore(line.from) },
    })
  }
}

/** The posts of the document with this function at this organisation, and this precision where the list gives one. */
function postsLike([first]: readonly Wanted[], { post }: OrganisationData): readonly Post[] {
  if (first === undefined) return []
  const { jobFunction, entity, line } = first
  return [...post.values()].filter(
    ({ functionId, entityId, label }) =>
      functionId === jobFunction?.id &&
      entityId === entity?.id &&
      (line.postLabel === '' || fold(label) === fold(line.postLabel)),
  )
}

function periodOf({ line }: Wanted): Period {
  return { from: line.from, to: line.to }
}

function holds({ data }: PostNeeds, post: Post, wanted: Wanted): boolean {
  return tenuresOf(data, post.id).some(
    (tenure) => tenure.personId === wanted.personId && overlap(tenure, periodOf(wanted)),
  )
}

/** Whoever holds a post when a line would begin: on its first day, today without one. */
function holderDuring({ data, today }: PostNeeds, post: Post, { line }: Wanted): Tenure | null {
  return tenuresOf(data, post.id).find((tenure) => isWithin(tenure, line.from ?? today)) ?? null
}

function newPost({ jobFunction, entity, line }: Wanted, { newId }: PostNeeds): Post {
  if (jobFunction === null || entity === null) throw new Error('a post needs a function and an organisation')
  return {
    id: newId(`post ${line.line}`),
    functionId: jobFunction.id,
    entityId: entity.id,
    label: line.postLabel,
  }
}

function tenureOf({ line, personId }: Wanted, postId: PostId, { newId }: PostNeeds): Tenure {
  const { from, to, act } = line
  return { id: newId(`tenure ${line.line}`), postId, personId, from, to, act, note: '' }
}
