import { fold } from '../kit/fold.ts'
import { isWithin } from '../kit/period.ts'
import type { NodeRef } from './link.ts'
import { newView } from './new-view.ts'
import type { OrganisationData } from './organisation-data.ts'
import type { View, ViewId } from './view.ts'

/** Of what a series of views has one each: constituencies, committees (no team of a school), départements by their DSDEN. */
export const viewSeries = ['constituency', 'body', 'department'] as const
export type ViewSeries = (typeof viewSeries)[number]

/** One view of a series: around what it stands, how it is called, and the view that does so already. */
export type SeriesMember = {
  readonly centre: NodeRef
  readonly name: string
  readonly existing: View | null
}

type SeriesData = Pick<OrganisationData, 'entity' | 'body'> & { readonly view: ReadonlyMap<string, View> }

const longestName = 120

/** The views that a series has on a day, in alphabetical order; no two of the document are called the same. */
export function membersOf(data: SeriesData, series: ViewSeries, date: string): readonly SeriesMember[] {
  const taken = new Set([...data.view.values()].map(({ name }) => fold(name)))
  const byCentre = new Map(
    [...data.view.values()].flatMap((view) => {
      const centre = view.centreEntityId ?? view.centreBodyId
      return view.scope === 'chosen' && centre !== null ? [[centre as string, view] as const] : []
    }),
  )
  return centresOf(data, series, date).map(({ centre, name }) => {
    const existing = byCentre.get(centre.id) ?? null
    if (existing !== null) return { centre, name: existing.name, existing }
    const free = freeName(name, taken)
    taken.add(fold(free))
    return { centre, name: free, existing }
  })
}

/** The views of these members that do not exist yet, in their order after all others. */
export function viewsOf(
  members: readonly SeriesMember[],
  steps: number,
  firstOrder: number,
  newId: () => ViewId,
): readonly View[] {
  return members
    .filter(({ existing }) => existing === null)
    .map(({ centre, name }, rank) =>
      newView({
        id: newId(),
        name,
        order: firstOrder + rank * 10,
        scope: 'chosen',
        centreEntityId: centre.type === 'entity' ? centre.id : null,
        centreBodyId: centre.type === 'body' ? centre.id : null,
        centreSteps: steps,
      }),
    )
}

function centresOf({ entity, body }: SeriesData, series: ViewSeries, date: string) {
  const named = ({ sigle, name }: { readonly sigle: string; readonly name: string }) =>
    (sigle || name).slice(0, longestName).trim()
  const kind = series === 'department' ? 'dsden' : 'constituency'
  const centres =
    series === 'body'
      ? [...body.values()]
          .filter((one) => isWithin(one, date) && !one.kinds.includes('school-team'))
          .map((one) => ({ centre: { type: 'body', id: one.id } as const, name: named(one) }))
      : [...entity.values()]
          .filter((one) => isWithin(one, date) && one.kind === kind)
          .map((one) => ({ centre: { type: 'entity', id: one.id } as const, name: named(one) }))
  return centres.sort((a, b) => inFrench.compare(a.name, b.name))
}

const inFrench = new Intl.Collator('fr', { numeric: true })

/** The name, with a number behind it when another view is called so. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let rank = 1; ; rank++) {
    const free = rank === 1 ? name : `${name.slice(0, longestName - 8).trim()} (${rank})`
    if (!taken.has(fold(free))) return free
  }
}
