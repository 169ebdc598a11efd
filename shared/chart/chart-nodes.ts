import { type Body, type BodyKind, bodyKinds } from '../organisation/body.ts'
import type { Entity, EntityId, EntityKind } from '../organisation/entity.ts'
import type { Holding } from '../organisation/holdings.ts'
import type { Placement } from '../organisation/view.ts'
import type { ChartBadge, ChartNode, SeatState } from './graph.ts'

/** The words of a drawing, given by the caller: the chart knows no language. */
export type ChartLabels = {
  readonly entityKind: Readonly<Record<EntityKind, string>>
  readonly bodyKind: Readonly<Record<BodyKind, string>>
}

/** What an organisation is drawn with besides its record; `above` is the shown one that it belongs to. */
export type AboutEntity = readonly [
  above: Entity | undefined,
  container: EntityId | null,
  placement: Placement | undefined,
  date: string,
  isCoordinator: boolean,
  isFlagged: boolean,
  holds: readonly Holding[],
]

/** What an instance is drawn with besides its record; `above` is the shown organisation that hosts it. */
export type AboutBody = readonly [
  above: Entity | undefined,
  container: EntityId | null,
  placement: Placement | undefined,
  date: string,
  seats: readonly SeatState[],
  isFlagged: boolean,
]

/** An organisation as it is drawn. */
export function entityNode(
  labels: ChartLabels,
  entity: Entity,
  [above, container, placement, date, isCoordinator, isFlagged, holds]: AboutEntity,
): ChartNode {
  return {
    id: entity.id,
    type: 'entity',
    level: entity.level,
    kind: entity.kind,
    sigle: entity.sigle,
    name: entity.name,
    kindLabel: labels.entityKind[entity.kind],
    parentId: above?.id,
    containerId: above === undefined ? undefined : (container ?? undefined),
    // Where its schools stand: an empty one does not jump when it receives the first.
    ...(entity.kind === 'constituency' ? { band: 'school' as const } : {}),
    ...whereIs(placement),
    badges: [...(isCoordinator ? (['coordination'] as const) : []), ...badgesOf(entity, date, isFlagged)],
    ...(holds.length === 0 ? {} : { holds }),
  }
}

/** An instance as it is drawn. */
export function bodyNode(
  labels: ChartLabels,
  body: Body,
  [above, container, placement, date, seats, isFlagged]: AboutBody,
): ChartNode {
  const kinds = [...body.kinds].sort((a, b) => bodyKinds.indexOf(a) - bodyKinds.indexOf(b))
  return {
    id: body.id,
    type: 'body',
    level: body.level,
    kind: kinds[0] ?? 'other',
    sigle: body.sigle,
    name: body.name,
    kindLabel: kinds.map((kind) => labels.bodyKind[kind]).join(' + '),
    parentId: above?.id,
    containerId: above === undefined ? undefined : (container ?? undefined),
    ...whereIs(placement),
    seats,
    badges: badgesOf(body, date, isFlagged),
  }
}

function badgesOf(period: Entity | Body, date: string, isFlagged: boolean): readonly ChartBadge[] {
  if (period.from !== null && period.from > date) return ['future']
  if (period.to !== null && period.to < date) return ['ended']
  return isFlagged ? ['problem'] : []
}

function whereIs(placement: Placement | undefined): Pick<ChartNode, 'position' | 'collapsed' | 'pinned'> {
  if (placement === undefined) return {}
  const { x, y, collapsed, pinned } = placement
  return { position: { x, y }, collapsed, pinned }
}
