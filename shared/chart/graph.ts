import type { Holding } from '../organisation/holdings.ts'

/** The three bands of the chart, from top to bottom. */
export const chartLevels = ['academic', 'territorial', 'school'] as const
export type ChartLevel = (typeof chartLevels)[number]

/** A seat as a dot shows it: has a holder, has nobody, or has only a deputy. */
export type SeatState = 'held' | 'vacant' | 'deputy-only'

export type ChartBadge = 'coordination' | 'problem' | 'future' | 'ended'

export const differenceMarks = ['added', 'removed', 'changed'] as const
export type DifferenceMark = (typeof differenceMarks)[number]

/** What is not the same on the two days that a drawing compares, with the words beside its mark. */
export type ChartDifference = { readonly mark: DifferenceMark; readonly caption: string }

/** A point relative to the top left corner of the container, or to the origin of the band. */
export type Position = { readonly x: number; readonly y: number }

/** An organisation or an instance, reduced to what a drawing needs. All words arrive already in French. */
export type ChartNode = {
  readonly id: string
  readonly type: 'entity' | 'body'
  readonly level: ChartLevel
  /** Row in which a node without container stands; by default the lowest level found inside it. */
  readonly band?: ChartLevel | undefined
  readonly kind: string
  readonly sigle: string
  readonly name: string
  readonly kindLabel: string
  readonly seats?: readonly SeatState[] | undefined
  readonly badges?: readonly ChartBadge[] | undefined
  /** What it holds at any depth on the day, drawn or not; absent when that is nothing. */
  readonly holds?: readonly Holding[] | undefined
  /** In a comparison of two days. */
  readonly difference?: ChartDifference | undefined
  /** Hierarchical parent of an entity, host of a body: decides what stands near what, draws nothing. */
  readonly parentId?: string | undefined
  /** The node inside which this one is drawn. */
  readonly containerId?: string | undefined
  /** Absent: the layout finds a place. */
  readonly position?: Position | undefined
  readonly collapsed?: boolean | undefined
  readonly pinned?: boolean | undefined
}

/** A typed, directed relation: the source « rend compte à », « fournit », « finance » … the target. */
export type ChartEdge = {
  readonly id: string
  readonly kind: string
  readonly sourceId: string
  readonly targetId: string
  readonly label?: string | undefined
  /** In a comparison of two days. */
  readonly difference?: ChartDifference | undefined
}

/** The organisation as something to draw: order of nodes is the order of reading and of automatic placement. */
export type ChartGraph = {
  readonly nodes: readonly ChartNode[]
  readonly edges: readonly ChartEdge[]
}
