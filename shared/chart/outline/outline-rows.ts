import { type ChartLevel, type ChartNode, chartLevels } from '../graph.ts'
import type { Outline } from './outline.ts'

/** A seat of a body or a post of an entity, in words. */
export type OutlineMember = {
  readonly id: string
  readonly type: 'seat' | 'post'
  readonly title: string
  /** Who holds it; null: vacant. */
  readonly holder: string | null
}

type Place = {
  readonly id: string
  /** 1 for a level. */
  readonly depth: number
  /** Its rank among those beside it, from 1, and how many these are. */
  readonly rank: number
  readonly beside: number
  /** Whether what stands under it is shown; undefined when nothing does. */
  readonly isOpen?: boolean | undefined
}

/** A line of the outline. */
export type OutlineRow = Place &
  (
    | { readonly type: 'level'; readonly level: ChartLevel }
    | { readonly type: 'node'; readonly node: ChartNode }
    | { readonly type: 'member'; readonly member: OutlineMember; readonly nodeId: string }
  )

export type OutlineState = {
  /** What is not as it is at first: levels and what holds nodes are open, what has members only is closed. */
  readonly flipped: ReadonlySet<string>
  readonly memberCount: (node: ChartNode) => number
  readonly membersOf: (node: ChartNode) => readonly OutlineMember[]
}

export function levelRowId(level: ChartLevel): string {
  return `level ${level}`
}

/** Whether a row is open as long as nobody has said otherwise. */
export function isOpenAtFirst({ childrenOf }: Outline, id: string): boolean {
  return childrenOf.has(id) || chartLevels.some((level) => levelRowId(level) === id)
}

/** The object of the chart for which a row stands: itself, or that of which it is a member; none for a level. */
export function nodeIdOf(row: OutlineRow): string | null {
  if (row.type === 'level') return null
  return row.type === 'node' ? row.node.id : row.nodeId
}

/** The open rows from top to bottom; levels without anything are left out. Members come before what stands under. */
export function outlineRows(outline: Outline, state: OutlineState): readonly OutlineRow[] {
  const rows: OutlineRow[] = []
  const isOpen = (id: string) => isOpenAtFirst(outline, id) !== state.flipped.has(id)
  const addNodes = (nodes: readonly ChartNode[], depth: number, before: number) => {
    nodes.forEach((node, index) => {
      addNode(node, { depth, rank: before + index + 1, beside: before + nodes.length })
    })
  }
  const addNode = (node: ChartNode, place: Omit<Place, 'id'>) => {
    const children = outline.childrenOf.get(node.id) ?? []
    const isParent = children.length + state.memberCount(node) > 0
    const opened = isParent ? isOpen(node.id) : undefined
    rows.push({ ...place, type: 'node', id: node.id, node, isOpen: opened })
    if (opened !== true) return
    const members = state.membersOf(node)
    const [depth, beside] = [place.depth + 1, members.length + children.length]
    members.forEach((member, index) => {
      rows.push({ type: 'member', id: member.id, member, nodeId: node.id, depth, rank: index + 1, beside })
    })
    addNodes(children, depth, members.length)
  }
  const levels = chartLevels.filter((level) => (outline.rootsOf.get(level)?.length ?? 0) > 0)
  levels.forEach((level, index) => {
    const id = levelRowId(level)
    rows.push({
      type: 'level',
      id,
      level,
      depth: 1,
      rank: index + 1,
      beside: levels.length,
      isOpen: isOpen(id),
    })
    if (isOpen(id)) addNodes(outline.rootsOf.get(level) ?? [], 2, 0)
  })
  return rows
}
