import { memoGroupBy } from '../kit/group-by.ts'
import { isWithin, monthsAfter } from '../kit/period.ts'
import type { Body } from './body.ts'
import { compositionOf, postHolder } from './composition.ts'
import type { Entity } from './entity.ts'
import { nodesAround, withTheirContainers } from './neighbours.ts'
import type { OrganisationData } from './organisation-data.ts'
import type { Post } from './post.ts'
import type { Placement, View, ViewFilter, ViewFocus } from './view.ts'

export type ViewData = OrganisationData & {
  readonly view: ReadonlyMap<string, View>
  readonly placement: ReadonlyMap<string, Placement>
}

const postsByEntity = memoGroupBy((post: Post) => post.entityId)

/** The ids of what a view draws on a day; null when it draws everything. Containers come with what they hold. */
export function drawnIn(
  data: Pick<ViewData, 'entity' | 'body' | 'seat' | 'post' | 'link' | 'placement'>,
  view: Pick<View, 'id' | 'scope' | 'centreEntityId' | 'centreBodyId' | 'centreSteps'> | undefined,
  date: string,
): ReadonlySet<string> | null {
  if (view === undefined || view.scope === 'everything') return null
  const centres = [view.centreEntityId, view.centreBodyId].flatMap((id) => id ?? [])
  const placed = [...data.placement.values()].flatMap(({ viewId, node }) =>
    viewId === view.id ? [node.id as string] : [],
  )
  return withTheirContainers(data, date, [...nodesAround(data, date, centres, view.centreSteps), ...placed])
}

/** Tells whether a filter asks for anything. */
export function isFiltering(filter: ViewFilter): boolean {
  const { keptLevels, keptEntityKinds, keptBodyKinds, keptStates } = filter
  return keptLevels.length + keptEntityKinds.length + keptBodyKinds.length + keptStates.length > 0
}

/** On what one looks: what the view keeps, or several nodes at once, which no view keeps. */
export type Looked = ViewFilter & ViewFocus & { readonly focusNodes?: readonly string[] | undefined }

/** Tells whether a view is concentrated on something. */
export function isFocused(focus: ViewFocus & Pick<Looked, 'focusNodes'>): boolean {
  return centresOf(focus).length > 0
}

/** The ids of the nodes around which one looks; several at once come before the one of the view. */
export function centresOf({
  focusNodes = [],
  focusEntityId,
  focusBodyId,
}: ViewFocus & Pick<Looked, 'focusNodes'>) {
  const kept: readonly string[] = [focusEntityId, focusBodyId].flatMap((id) => id ?? [])
  return focusNodes.length > 0 ? focusNodes : kept
}

/**
 * The ids of what a filter and a focus bring forward on a day, with the containers around; null when they ask for nothing.
 * `problems`: the nodes about which the checks found something. All that is asked must be true of a node; of several
 * levels, kinds or states one is enough. Kinds of entities leave bodies out, and the reverse, unless both are asked.
 */
export function broughtForward(
  data: OrganisationData,
  filter: Looked,
  date: string,
  problems: ReadonlySet<string>,
): ReadonlySet<string> | null {
  if (!isFiltering(filter) && !isFocused(filter)) return null
  const near = isFocused(filter) ? nodesAround(data, date, centresOf(filter), filter.focusSteps) : null
  const kept = [
    ...[...data.entity.values()].filter(
      (entity) =>
        isAsked(entity, [entity.kind], filter.keptEntityKinds, filter) &&
        isInState(filter, entity.id, () => endsOfPosts(data, entity, date), date, problems),
    ),
    ...[...data.body.values()].filter(
      (body) =>
        isAsked(body, body.kinds, filter.keptBodyKinds, filter) &&
        isInState(filter, body.id, () => endsOfSeats(data, body, date), date, problems),
    ),
  ]
  const ids = kept.flatMap((record) =>
    isWithin(record, date) && (near === null || near.has(record.id)) ? [record.id as string] : [],
  )
  return withTheirContainers(data, date, ids)
}

function isAsked<Kind extends string>(
  { level }: Entity | Body,
  kinds: readonly Kind[],
  keptKinds: readonly Kind[],
  { keptLevels, keptEntityKinds, keptBodyKinds }: ViewFilter,
): boolean {
  if (keptLevels.length > 0 && !keptLevels.includes(level)) return false
  return keptEntityKinds.length + keptBodyKinds.length === 0 || kinds.some((kind) => keptKinds.includes(kind))
}

/** Until when each seat or post is held: a day, `open`, or `vacant`. Days sort before words. */
type End = string

function isInState(
  { keptStates, endingMonths }: ViewFilter,
  id: string,
  ends: () => readonly End[],
  date: string,
  problems: ReadonlySet<string>,
): boolean {
  if (keptStates.length === 0) return true
  if (keptStates.includes('problem') && problems.has(id)) return true
  const last = monthsAfter(date, endingMonths)
  return ends().some(
    (end) =>
      (keptStates.includes('vacant') && end === 'vacant') || (keptStates.includes('ending') && end <= last),
  )
}

function endsOfSeats(data: OrganisationData, body: Body, date: string): readonly End[] {
  return compositionOf(data, body.id, date).map(({ state, until }) =>
    state === 'vacant' ? 'vacant' : (until ?? 'open'),
  )
}

function endsOfPosts(data: OrganisationData, entity: Entity, date: string): readonly End[] {
  return postsByEntity(data.post)(entity.id).map(({ id }) => {
    const tenure = postHolder(data, id, date)
    return tenure === null ? 'vacant' : (tenure.to ?? 'open')
  })
}
