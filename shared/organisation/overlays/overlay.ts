import { z } from 'zod'

/** What can be brought out over the chart, one at a time. */
export const overlayKinds = ['vacancies', 'endings', 'members', 'charges'] as const
export type OverlayKind = (typeof overlayKinds)[number]

/** How far ahead ends are looked for. */
export const mostMonths = 36

export const overlaySchema = z
  .strictObject({
    kind: z.enum(overlayKinds),
    /** Within how many months a term ends; it says nothing of the other kinds. */
    months: z.int().min(1).max(mostMonths),
  })
  .readonly()
export type Overlay = z.infer<typeof overlaySchema>

/** What is told apart in each, in the order of its legend. */
export const overlayCategories = {
  vacancies: ['vacant-seat', 'deputy-only', 'vacant-post'],
  endings: ['mandate', 'tenure'],
  members: ['state', 'collectivities', 'schools', 'others'],
  charges: [
    'coordination',
    'project-ownership',
    'purchasing',
    'funding',
    'support',
    'helpdesk',
    'data-controller',
  ],
} as const satisfies Record<OverlayKind, readonly string[]>
export type OverlayCategory = (typeof overlayCategories)[OverlayKind][number]

/** What is brought out about one thing of a node. */
export type OverlayFact = {
  readonly category: OverlayCategory
  /** How many seats, posts, terms or charges; at least 1. */
  readonly count: number
  /** The first of the days on which they end. */
  readonly until?: string | undefined
  /** The funding key, in hundredths of a per cent. */
  readonly share?: number | undefined
}

/** What is brought out about a node; never empty. */
export type OverlayMark = { readonly nodeId: string; readonly facts: readonly OverlayFact[] }

/** Facts about several nodes as one, in the order of the legend. */
export function joinedFacts(facts: readonly OverlayFact[]): readonly OverlayFact[] {
  const joined = new Map<OverlayCategory, OverlayFact>()
  for (const fact of facts) {
    const known = joined.get(fact.category)
    joined.set(fact.category, known === undefined ? fact : both(known, fact))
  }
  const order = Object.values(overlayCategories).flat()
  return [...joined.values()].sort((a, b) => order.indexOf(a.category) - order.indexOf(b.category))
}

function both(a: OverlayFact, b: OverlayFact): OverlayFact {
  const untils = [a.until, b.until].flatMap((until) => until ?? []).sort()
  const shares = [a.share, b.share].flatMap((share) => share ?? [])
  return {
    category: a.category,
    count: a.count + b.count,
    ...(untils[0] === undefined ? {} : { until: untils[0] }),
    ...(shares.length === 0 ? {} : { share: shares.reduce((sum, share) => sum + share) }),
  }
}
