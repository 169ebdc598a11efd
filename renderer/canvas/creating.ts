import { perform } from '#renderer/actions/perform.ts'
import { newId } from '#renderer/document/hooks.ts'
import { sinceShownDay } from '#renderer/sheets/today.ts'
import type { Chart } from '#shared/chart/chart.ts'
import type { Point } from '#shared/chart/geometry.ts'
import { bandAt } from '#shared/chart/layout/bands.ts'
import { sizes } from '#shared/chart/sizes.ts'
import type { CommandOf } from '#shared/commands/command.ts'
import { defaultNumberPattern } from '#shared/decisions/numbering.ts'
import type { Body, BodyId, BodyKind } from '#shared/organisation/body.ts'
import type { Entity, EntityId, EntityKind } from '#shared/organisation/entity.ts'
import type { Level } from '#shared/organisation/level.ts'
import type { NodeRef } from '#shared/organisation/link.ts'
import { newBody, newEntity } from '#shared/organisation/new-records.ts'
import type { Placement, PlacementId, ViewId } from '#shared/organisation/view.ts'
import { newBodyName, newEntityName } from '#shared/text/organisation.ts'
import { bodyKindLabels } from '#shared/text/vocabulary.ts'
import { selectNodes, startRenaming, type Tool } from './canvas-store.ts'
import { standingPlacements } from './placements.ts'

export type CreateTool = Exclude<Tool, { readonly type: 'select' }>
const dragType = 'application/x-gouvernail-tool'

/** Creates what the tool says with its middle at a point; the band there gives the level. Then asks for its name. */
export async function createAt(chart: Chart, viewId: ViewId, tool: Tool, at: Point): Promise<void> {
  if (tool.type === 'select') return
  const { command, node } = creationAt(chart, viewId, tool, at)
  if (await perform(command)) present(node.id)
}

/** The command that creates what the tool says at a point, and what it creates. */
export function creationAt(
  chart: Chart,
  viewId: ViewId,
  tool: CreateTool,
  at: Point,
): { readonly command: CommandOf<'entity.create' | 'body.create'>; readonly node: NodeRef } {
  const size = tool.type === 'create-body' ? sizes.body : sizes.entity
  const band = bandAt(chart.layout, at.y)
  const level = band?.level ?? 'territorial'
  const place = {
    x: Math.round(Math.max(0, at.x - size.width / 2)),
    y: Math.round(Math.max(0, at.y - size.height / 2 - (band?.originY ?? 0))),
  }
  // The others keep the places where the layout had put them.
  const others = standingPlacements(chart, viewId)
  if (tool.type === 'create-entity') {
    const value = entityCalledAfter(tool.kind, level)
    const node: NodeRef = { type: 'entity', id: value.id }
    const placements = [placementOf(viewId, node, place), ...others]
    return { command: { type: 'entity.create', value, placements }, node }
  }
  const value = bodyCalledAfter(tool.kind, level)
  const node: NodeRef = { type: 'body', id: value.id }
  const placements = [placementOf(viewId, node, place), ...others]
  return { command: { type: 'body.create', value, placements }, node }
}

/** Puts a tool on what is being dragged out of the palette. */
export function dragTool(data: DataTransfer, tool: CreateTool): void {
  data.setData(dragType, JSON.stringify(tool))
  data.effectAllowed = 'copy'
}

/** The tool that was dragged out of the palette; null for anything else. */
export function toolFromDrag(data: DataTransfer): CreateTool | null {
  const json = data.getData(dragType)
  return json === '' ? null : (JSON.parse(json) as CreateTool) // written by dragTool
}

/** Selects what was just created and asks for its name. */
export function present(id: string): void {
  selectNodes([id])
  startRenaming(id)
}

function placementOf(viewId: ViewId, node: NodeRef, { x, y }: Point): Placement {
  return { id: newId<PlacementId>(), viewId, node, x, y, collapsed: false, pinned: false }
}

function entityCalledAfter(kind: EntityKind, level: Level): Entity {
  return newEntity({ id: newId<EntityId>(), kind, level, name: newEntityName(kind), from: sinceShownDay() })
}

function bodyCalledAfter(kind: BodyKind, level: Level): Body {
  const hasSigle = ['steering', 'operational', 'proximity'].includes(kind)
  return newBody({
    id: newId<BodyId>(),
    name: newBodyName(kind),
    sigle: hasSigle ? bodyKindLabels[kind].short : '',
    kinds: [kind],
    level,
    numberPattern: defaultNumberPattern,
    from: sinceShownDay(),
  })
}
