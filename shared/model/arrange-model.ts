import { type Point, type Size, snap } from '../chart/geometry.ts'
import type { ChartGraph } from '../chart/graph.ts'
import { layoutChart } from '../chart/layout/layout-chart.ts'
import { sizes } from '../chart/sizes.ts'
import { type Branch, type ModelRows, modelRows } from './model-rows.ts'
import type { Stage } from './stage.ts'

/** Between neighbours of a row; between rows, for the lines that run there. */
const between = { nodes: 32, rows: 56, branches: 40, stacked: 64 } as const
const firstColumn = sizes.entity.width + between.nodes
/** More branches than this stand in several rows. */
const mostBranches = 8

type Spots = Map<string, Point>

/**
 * Where the nodes of a new organisation stand, in the coordinates of their bands: the committees of both levels one above
 * the other, and under them one branch for each circonscription or département, its group above it. What stands inside
 * another node is left to the layout.
 */
export function arrangeModel(stage: Stage, graph: ChartGraph): ReadonlyMap<string, Point> {
  const roots = new Set(graph.nodes.filter((node) => node.containerId === undefined).map(({ id }) => id))
  const rows = modelRows(stage, (id) => roots.has(id))
  const sizeOf = sizesOf(graph, roots)
  const columns = columnsOf(rows, sizeOf)
  const spots: Spots = new Map()
  placeTrunk(rows, columns, sizeOf, spots)
  placeBranches(rows, columns, sizeOf, spots)
  row(rows.users, sizeOf, spots, { x: 0, y: 0 })
  row(rows.schools, sizeOf, spots, { x: rightOfAll(rows, columns, sizeOf), y: 0 })
  return new Map([...spots].map(([id, { x, y }]) => [id, { x: snap(x), y: snap(y) }]))
}

type SizeOf = (id: string) => Size
type Column = { readonly x: number; readonly width: number; readonly row: number; readonly branch: Branch }

/** Containers are as large as what they hold: measured once, each where nothing presses it. */
function sizesOf(graph: ChartGraph, roots: ReadonlySet<string>): SizeOf {
  const apart = [...roots]
  const nodes = graph.nodes.map((node) => {
    const index = apart.indexOf(node.id)
    return index === -1 ? node : { ...node, position: { x: index * 20_000, y: 0 } }
  })
  const { boxes } = layoutChart({ ...graph, nodes })
  return (id) => boxes.get(id) ?? sizes.entity
}

/**
 * The committees of both levels, one above the other over the middle of the branches: the services of the State to the
 * left of the upper one; the supplier and the collectivity at the centre to the left of the lower one.
 */
function placeTrunk(rows: ModelRows, columns: readonly Column[], sizeOf: SizeOf, spots: Spots): void {
  const beside = rows.branches.some(({ relay }) => relay !== null) ? [] : [rows.supplier, rows.owner]
  const lower = [...beside.filter((id) => id !== null), ...rows.centre]
  const upperAxis = axisOf(rows.state, rows.steering, sizeOf)
  const lowerAxis = axisOf(lower, rows.centre.at(-1) ?? null, sizeOf)
  const axis = Math.max(upperAxis, lowerAxis, middleOf(columns))
  row(lower, sizeOf, spots, { x: axis - lowerAxis, y: 0 })
  // Without a committee of its own, the State stands over the collectivity and its committees.
  const isSteered = rows.steering !== null && rows.state.includes(rows.steering)
  const over = spots.get(rows.owner ?? '')?.x ?? 0
  row(rows.state, sizeOf, spots, { x: isSteered ? axis - upperAxis : over, y: 0 })
}

/** How far the middle of a node is from the left of its row; of the whole row when it is not there. */
function axisOf(ids: readonly string[], id: string | null, sizeOf: SizeOf): number {
  const index = id === null ? -1 : ids.indexOf(id)
  const before = ids.slice(0, index === -1 ? ids.length : index)
  const left = before.reduce((x, one) => x + sizeOf(one).width + between.nodes, 0)
  return index === -1 ? Math.max(0, left - between.nodes) / 2 : left + sizeOf(ids[index] ?? '').width / 2
}

/** Under the committees the other partners; then the branches, each with what hosts it. */
function placeBranches(rows: ModelRows, columns: readonly Column[], sizeOf: SizeOf, spots: Spots): void {
  const hasRelays = rows.branches.some(({ relay }) => relay !== null)
  const rowHeight = sizes.body.height + between.rows
  const isTrunkHere = [...rows.centre, ...(hasRelays ? [] : [rows.owner, rows.supplier])].some(
    (id) => id !== null,
  )
  const top = isTrunkHere ? rowHeight : 0
  const width = widthOf(spots, columns, sizeOf)
  const corridor = spots.get(rows.centre.at(-1) ?? '')?.x ?? null
  // The first column is the way from the users' group up to the supplier.
  const left = rows.users.length > 0 && rows.supplier !== null ? firstColumn : 0
  const y = hasRelays ? top : grid(rows.partners, sizeOf, spots, { top, left, width, corridor })
  const feet: number[] = [0]
  for (const { x, width: wide, row: at, branch } of columns) {
    const middle = (id: string) => x + (wide - sizeOf(id).width) / 2
    const stack = [branch.relay, branch.group].filter((id) => id !== null)
    const first = y + at * (Math.max(1, stack.length) * rowHeight + between.stacked - between.rows)
    for (const [i, id] of stack.entries()) spots.set(id, { x: middle(id), y: first + i * rowHeight })
    const headTop = rowHeight + at * (sizes.entity.height + between.rows)
    if (branch.head !== null) spots.set(branch.head, { x: middle(branch.head), y: headTop })
    if (branch.foot === null) continue
    const foot = feet[at] ?? 0
    spots.set(branch.foot, { x: middle(branch.foot), y: foot })
    feet[at + 1] = Math.max(feet[at + 1] ?? 0, foot + sizeOf(branch.foot).height + between.stacked)
  }
  if (!hasRelays) return
  const below = y + (Math.max(0, ...columns.map((column) => column.row)) + 1) * 2 * rowHeight
  const others = [rows.supplier, rows.owner].filter((id) => id !== null)
  grid([...others, ...rows.partners], sizeOf, spots, { top: below, left: 0, width, corridor: null })
}

/** One column for each branch, as wide as the widest of what stands in it; in several rows when they are many. */
function columnsOf({ branches, users }: ModelRows, sizeOf: SizeOf): readonly Column[] {
  const rowCount = Math.ceil(branches.length / mostBranches)
  const perRow = Math.ceil(branches.length / Math.max(1, rowCount))
  const gap = rowCount > 1 ? between.stacked : between.branches
  const widths = branches.map(({ head, relay, group, foot }) =>
    Math.max(...[head, relay, group, foot].map((id) => (id === null ? 0 : sizeOf(id).width))),
  )
  const columnWidths = Array.from({ length: perRow }, (_, i) =>
    Math.max(0, ...widths.filter((__, j) => j % perRow === i)),
  )
  // The users' group stands at the left of the schools, under the supplier that it writes to.
  const hasFeet = branches.some(({ foot }) => foot !== null)
  const left = hasFeet && users.length > 0 ? sizes.body.width + between.branches : 0
  const lefts = columnWidths.map((_, i) =>
    columnWidths.slice(0, i).reduce((x, width) => x + width + gap, left),
  )
  return branches.map((branch, i) => ({
    ...{
      branch,
      x: lefts[i % perRow] ?? 0,
      width: columnWidths[i % perRow] ?? 0,
      row: Math.floor(i / perRow),
    },
  }))
}

function middleOf(columns: readonly Column[]): number {
  const left = Math.min(...columns.map(({ x }) => x))
  const right = Math.max(...columns.map(({ x, width }) => x + width))
  return columns.length === 0 ? 0 : (left + right) / 2
}

function rightOfAll({ users }: ModelRows, columns: readonly Column[], sizeOf: SizeOf): number {
  const feet = columns.filter(({ branch }) => branch.foot !== null)
  const ofUsers = users.reduce((x, id) => x + sizeOf(id).width + between.branches, 0)
  return Math.max(ofUsers, ...feet.map(({ x, width }) => x + width + between.branches))
}

function widthOf(spots: Spots, columns: readonly Column[], sizeOf: SizeOf): number {
  const placed = [...spots].map(([id, { x }]) => x + sizeOf(id).width)
  return Math.max(0, ...placed, ...columns.map(({ x, width }) => x + width))
}

/** Nodes side by side, their middles on one line. */
function row(ids: readonly string[], sizeOf: SizeOf, spots: Spots, from: Point): void {
  const height = Math.max(0, ...ids.map((id) => Math.min(sizeOf(id).height, sizes.body.height)))
  let { x } = from
  for (const id of ids) {
    const size = sizeOf(id)
    spots.set(id, { x, y: from.y + Math.max(0, (height - size.height) / 2) })
    x += size.width + between.nodes
  }
}

type Grid = {
  readonly top: number
  readonly left: number
  readonly width: number
  readonly corridor: number | null
}

/** Nodes in rows, leaving free the way down from a committee; answers where what comes next begins. */
function grid(
  ids: readonly string[],
  sizeOf: SizeOf,
  spots: Spots,
  { top, left, width, corridor }: Grid,
): number {
  if (ids.length === 0) return top
  const pitch = sizes.entity.width + between.nodes
  const rowHeight = sizes.entity.height + between.rows
  const places: number[] = []
  for (let x = left; x + sizes.entity.width <= Math.max(width, left + 4 * pitch); x += pitch) {
    const isInTheWay =
      corridor !== null && x < corridor + sizes.body.width && corridor < x + sizes.entity.width
    if (!isInTheWay) places.push(x)
  }
  const rowCount = Math.ceil(ids.length / places.length)
  const perRow = Math.ceil(ids.length / rowCount)
  for (const [i, id] of ids.entries()) {
    const middle = (sizes.entity.height - sizeOf(id).height) / 2
    spots.set(id, { x: places[i % perRow] ?? 0, y: top + Math.floor(i / perRow) * rowHeight + middle })
  }
  return top + rowCount * rowHeight
}
