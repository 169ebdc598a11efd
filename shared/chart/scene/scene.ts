import type { Point, Rect } from '../geometry.ts'
import type { Face, Weight } from './advance-widths.ts'

/** What a text is for; a renderer may map it to its own style, the resolved size and colour stand beside it. */
export type TextRole = 'sigle' | 'name' | 'tag' | 'count' | 'band' | 'label' | 'title' | 'subtitle' | 'legend'

export type SceneBox = Rect & {
  readonly kind: 'box'
  readonly radius: number
  readonly fill?: string | undefined
  readonly stroke?: string | undefined
  readonly strokeWidth?: number | undefined
  readonly dash?: readonly number[] | undefined
}

export type ScenePath = {
  readonly kind: 'path'
  /** Path data as in SVG, absolute commands, in units from `at` (default: the origin). */
  readonly d: string
  readonly at?: Point | undefined
  readonly scale?: number | undefined
  readonly fill?: string | undefined
  readonly stroke?: string | undefined
  readonly strokeWidth?: number | undefined
  readonly dash?: readonly number[] | undefined
  readonly round?: boolean | undefined
}

export type SceneCircle = Point & {
  readonly kind: 'circle'
  readonly radius: number
  readonly fill?: string | undefined
  readonly stroke?: string | undefined
  readonly strokeWidth?: number | undefined
}

/** One line of text; `x`, `y` is its anchor on the baseline. */
export type SceneText = Point & {
  readonly kind: 'text'
  readonly text: string
  readonly role: TextRole
  readonly size: number
  readonly weight: Weight
  readonly fill: string
  readonly anchor: 'start' | 'middle' | 'end'
  /** Written from bottom to top. */
  readonly upwards?: boolean | undefined
}

export type SceneItem = SceneBox | ScenePath | SceneCircle | SceneText

export type GroupRole =
  | 'band'
  | 'container'
  | 'edge'
  | 'entity'
  | 'body'
  | 'label'
  | 'count'
  | 'trail'
  | 'overlay'
  | 'comparison'
  | 'legend'
  | 'title-block'
  | 'frame'

/** Items that belong together; `id` is the node or the edge that they show. */
export type SceneGroup = {
  readonly role: GroupRole
  readonly id?: string | undefined
  readonly items: readonly SceneItem[]
}

/** The drawn chart as data, in painting order. Nothing in it needs clipping. */
export type Scene = {
  readonly bounds: Rect
  readonly background: string
  readonly face: Face
  readonly title: string
  readonly description: string
  readonly groups: readonly SceneGroup[]
}
