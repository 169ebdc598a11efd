import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalDistributeCenter,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalDistributeCenter,
} from 'lucide-react'
import type { Action, Enabled } from '#renderer/actions/action.ts'
import { shownCanvas } from '#renderer/canvas/canvas-commands.ts'
import { useCanvas } from '#renderer/canvas/canvas-store.ts'
import { arrangedAt } from '#renderer/canvas/dragged-chart.ts'
import { rootsOf, storePlaces } from '#renderer/canvas/moving.ts'
import { shownView } from '#renderer/canvas/shown-view.ts'
import type { IconType } from '#renderer/ui/Icon.tsx'
import { alignBoxes, axisOf, type Edge, groupsAlong } from '#shared/chart/arranging/align.ts'
import { distributeBoxes } from '#shared/chart/arranging/distribute.ts'
import type { Axis } from '#shared/chart/arranging/lanes.ts'
import type { Point } from '#shared/chart/geometry.ts'
import type { NodeBox } from '#shared/chart/layout/layout.ts'
import type { MovePurpose } from '#shared/commands/chart.ts'
import { canvasText as text } from '#shared/text/canvas.ts'
import { organisationText } from '#shared/text/organisation.ts'

/** The ids of the actions that put several things in order, as toolbar and menus show them. */
export const arrangeIds = [
  'chart.align-left',
  'chart.align-centre',
  'chart.align-right',
  '-',
  'chart.align-top',
  'chart.align-middle',
  'chart.align-bottom',
  '-',
  'chart.distribute-x',
  'chart.distribute-y',
] as const

/** Aligning what is selected, and giving it equal distances. */
export function arrangeActions(): readonly Action[] {
  return [
    aligning('left', text.alignLeft, AlignStartVertical, 'Mod+Shift+ArrowLeft'),
    aligning('centre', text.alignCentre, AlignCenterVertical, 'Mod+Shift+H'),
    aligning('right', text.alignRight, AlignEndVertical, 'Mod+Shift+ArrowRight'),
    aligning('top', text.alignTop, AlignStartHorizontal, 'Mod+Shift+ArrowUp'),
    aligning('middle', text.alignMiddle, AlignCenterHorizontal, 'Mod+Shift+M'),
    aligning('bottom', text.alignBottom, AlignEndHorizontal, 'Mod+Shift+ArrowDown'),
    distributing('x', text.distributeX, AlignHorizontalDistributeCenter, 'Mod+Shift+D'),
    distributing('y', text.distributeY, AlignVerticalDistributeCenter, 'Mod+Shift+B'),
  ]
}

function aligning(edge: Edge, label: string, icon: IconType, shortcut: string): Action {
  return {
    id: `chart.align-${edge}`,
    group: organisationText.chart,
    label: () => label,
    icon,
    shortcut,
    keywords: text.alignWords,
    edits: true,
    isEnabled: () => isEnough(axisOf(edge), 2, text.twoForAlignment, text.twoInABand),
    run: () => arrange(`align-${edge}`, (boxes) => alignBoxes(boxes, edge)),
  }
}

function distributing(axis: Axis, label: string, icon: IconType, shortcut: string): Action {
  return {
    id: `chart.distribute-${axis}`,
    group: organisationText.chart,
    label: () => label,
    icon,
    shortcut,
    keywords: text.distributeWords,
    edits: true,
    isEnabled: () => isEnough(axis, 3, text.threeForDistances, text.threeInABand),
    run: () => arrange(`distribute-${axis}`, (boxes) => distributeBoxes(boxes, axis)),
  }
}

function selectedBoxes(): readonly NodeBox[] {
  const canvas = shownCanvas()
  return canvas === null ? [] : rootsOf(canvas.chart().layout, useCanvas.getState().selectedNodes)
}

function isEnough(axis: Axis, least: number, tooFew: string, apart: string): Enabled {
  if (useCanvas.getState().selectedNodes.size < least) return { reason: tooFew }
  return groupsAlong(axis, selectedBoxes(), least).length > 0 || { reason: apart }
}

function arrange(
  purpose: MovePurpose,
  placesOf: (boxes: readonly NodeBox[]) => ReadonlyMap<string, Point>,
): void {
  const canvas = shownCanvas()
  const view = shownView()
  if (canvas === null || view === null) return
  const places = placesOf(selectedBoxes())
  if (places.size > 0) void storePlaces(canvas.chart(), view.id, arrangedAt(canvas.chart(), places), purpose)
}
