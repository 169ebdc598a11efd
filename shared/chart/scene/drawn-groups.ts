import type { ChartEdge, ChartNode } from '../graph.ts'
import type { Layout, NodeBox } from '../layout/layout.ts'
import type { Route } from '../routing/route.ts'
import type { Content } from './containers.ts'
import type { Ink } from './ink.ts'
import type { SceneGroup } from './scene.ts'

/**
 * The groups of scenes drawn before, under what they show: while that is the same, so is the group. Given to one
 * `buildScene` after the other, which take them from here and leave theirs; it forgets with what was shown.
 */
export type DrawnGroups = {
  ink: Ink | undefined
  nodes: WeakMap<NodeBox, DrawnNode>
  lines: WeakMap<Route, SceneGroup>
  labels: DrawnLabels | undefined
}

type DrawnNode = {
  readonly node: ChartNode
  readonly content: Content | undefined
  /** The size of its words where it is counted; null where it is not. */
  readonly countSize: number | null
  readonly group: SceneGroup
}

type DrawnLabels = { readonly of: LabelSource; readonly groups: readonly SceneGroup[] }

/** All that decides where labels stand; nothing that is written on nodes is part of it. */
type LabelSource = readonly [
  layout: Layout,
  routes: readonly Route[],
  edges: readonly ChartEdge[],
  counted: ReadonlySet<string> | undefined,
  only: ReadonlySet<string> | undefined,
]

export function noGroups(): DrawnGroups {
  return { ink: undefined, nodes: new WeakMap(), lines: new WeakMap(), labels: undefined }
}

/** Forgets everything that was drawn in another way. */
export function forgetUnless(drawn: DrawnGroups, ink: Ink): void {
  const { ink: last } = drawn
  if (last?.theme === ink.theme && last.detail === ink.detail && last.words === ink.words) return
  Object.assign(drawn, noGroups(), { ink })
}

/** The group of a node, drawn only when it shows something else than before. */
export function nodeGroupOf(
  { nodes }: DrawnGroups,
  box: NodeBox,
  shown: Omit<DrawnNode, 'group'>,
  draw: () => SceneGroup,
): SceneGroup {
  const { node, content, countSize } = shown
  const known = nodes.get(box)
  if (
    known?.node === node &&
    known.content?.count === content?.count &&
    known.content?.kind === content?.kind &&
    known.countSize === countSize
  )
    return known.group
  const group = draw()
  nodes.set(box, { ...shown, group })
  return group
}

/** The group of a line. */
export function lineGroupOf({ lines }: DrawnGroups, route: Route, draw: () => SceneGroup): SceneGroup {
  const known = lines.get(route)
  if (known !== undefined) return known
  const group = draw()
  lines.set(route, group)
  return group
}

/** The groups of all labels. */
export function labelGroupsOf(
  drawn: DrawnGroups,
  of: LabelSource,
  draw: () => readonly SceneGroup[],
): readonly SceneGroup[] {
  const known = drawn.labels
  if (known?.of.every((part, i) => part === of[i]) === true) return known.groups
  const groups = draw()
  drawn.labels = { of, groups }
  return groups
}
