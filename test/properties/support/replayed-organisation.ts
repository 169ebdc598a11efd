import type { DocumentData } from '#shared/document/document-data.ts'
import { groupBy } from '#shared/kit/group-by.ts'

/** What a day looks like, as plainly as it can be written down. */
export type Replayed = {
  readonly entities: readonly string[]
  readonly bodies: readonly string[]
  readonly links: readonly string[]
  readonly responsibilities: readonly string[]
  /** « id: holder by term + deputies ». */
  readonly posts: readonly string[]
  readonly seats: readonly string[]
}

const dated = ['entity', 'body', 'link', 'responsibility', 'tenure', 'mandate'] as const
type Dated = (typeof dated)[number]
type Term = {
  readonly id: string
  readonly personId: string
  readonly from: string | null
  readonly rank?: string
}

/**
 * Lives through the whole life of an organisation day by day, from before its first day: each morning begins what begins,
 * each evening ends what ends. Knows nothing of the rules of the product but their words. `wanted` days are remembered.
 */
export function replay(data: DocumentData, wanted: ReadonlySet<string>): ReadonlyMap<string, Replayed> {
  const records = dated.flatMap((kind) => [...data[kind].values()].map((record) => ({ kind, record })))
  const here: Record<Dated, Set<string>> = {
    ...{ entity: new Set(), body: new Set(), link: new Set() },
    ...{ responsibility: new Set(), tenure: new Set(), mandate: new Set() },
  }
  for (const { kind, record } of records) if (record.from === null) here[kind].add(record.id)
  const mornings = groupBy(records, ({ record }) => record.from)
  const evenings = groupBy(records, ({ record }) => record.to)
  const all = [...wanted, ...mornings.keys(), ...evenings.keys()].sort()
  const days = new Map<string, Replayed>()
  for (let day = all[0] ?? ''; day <= (all.at(-1) ?? ''); day = tomorrow(day)) {
    // A period that is over before it begins never is.
    for (const { kind, record } of mornings.get(day) ?? [])
      if (record.to === null || record.to >= day) here[kind].add(record.id)
    if (wanted.has(day)) days.set(day, look(data, here))
    for (const { kind, record } of evenings.get(day) ?? []) here[kind].delete(record.id)
  }
  return days
}

function look(data: DocumentData, here: Record<Dated, Set<string>>): Replayed {
  const exists = ({ type, id }: { type: 'entity' | 'body'; id: string }) => here[type].has(id)
  const inForce = (terms: Iterable<Term>, kind: 'tenure' | 'mandate', rank?: string) => {
    let best: Term | null = null
    for (const term of terms) {
      if (!here[kind].has(term.id) || term.rank !== rank) continue
      if (best === null || since(term) > since(best) || (since(term) === since(best) && term.id < best.id))
        best = term
    }
    return best
  }
  const tenureOf = (postId: string | null) =>
    inForce(
      [...data.tenure.values()].filter((one) => one.postId === postId),
      'tenure',
    )
  const posts = [...data.post.values()].filter(({ entityId }) => here.entity.has(entityId))
  const seats = [...data.seat.values()].filter(({ bodyId }) => here.body.has(bodyId))
  return {
    entities: [...here.entity].sort(),
    bodies: [...here.body].sort(),
    links: [...here.link]
      .filter((id) => {
        const link = data.link.get(id)
        return link !== undefined && exists(link.source) && exists(link.target)
      })
      .sort(),
    responsibilities: [...here.responsibility]
      .filter((id) => {
        const one = data.responsibility.get(id)
        return one !== undefined && exists(one.holder)
      })
      .sort(),
    posts: posts.map(({ id }) => said(id, tenureOf(id), [])).sort(),
    seats: seats
      .map(({ id, postId }) => {
        const own = [...data.mandate.values()].filter((one) => one.seatId === id)
        const deputies = own.filter((one) => here.mandate.has(one.id) && one.rank === 'deputy')
        return said(id, inForce(own, 'mandate', 'holder') ?? (postId === null ? null : tenureOf(postId)), [
          ...deputies.map(({ personId }) => personId),
        ])
      })
      .sort(),
  }
}

/** One line for one thing that is held. */
export function said(id: string, term: { personId: string; id: string } | null, deputies: readonly string[]) {
  return `${id}: ${term?.personId ?? '–'} by ${term?.id ?? '–'} + ${[...deputies].sort().join(' ')}`
}

function since({ from }: Term): string {
  return from ?? ''
}

function tomorrow(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
