import { type ChartGraph, type ChartNode, chartLevels } from '../../chart/graph.ts'
import { type GraphIndex, indexGraph } from '../../chart/graph-index.ts'
import { groupBy } from '../../chart/group-by.ts'
import { atlasWords } from '../../text/reports/atlas.ts'
import { levelHeading } from '../../text/reports/chart.ts'

/** What is told together, on one page or several: nodes without a container, families one after the other. */
export type AtlasSection = { readonly title: string; readonly roots: readonly ChartNode[] }
export type AtlasBy = 'level' | 'constituency'

/** The parts of an atlas, from the académie to schools; each node of the graph stands in one of them. */
export function atlasSections(graph: ChartGraph, by: AtlasBy): readonly AtlasSection[] {
  const index = indexGraph(graph)
  const sections = chartLevels.flatMap((level): readonly AtlasSection[] => {
    const roots = byFamily(index.rootsOf.get(level) ?? [])
    if (by === 'level' || level !== 'school') return [{ title: levelHeading(level), roots }]
    const isOwn = (node: ChartNode) => node.kind === 'constituency' && hasContent(index, node)
    return [
      ...roots.filter(isOwn).map((node) => ({ title: node.name, roots: [node] })),
      { title: atlasWords.otherSchools, roots: roots.filter((node) => !isOwn(node)) },
    ]
  })
  return sections.filter(({ roots }) => roots.length > 0)
}

function hasContent({ childrenOf }: GraphIndex, { id }: ChartNode): boolean {
  return (childrenOf.get(id)?.length ?? 0) > 0
}

/** Whoever belongs to another follows it: an instance its host, a commune its EPCI. */
function byFamily(roots: readonly ChartNode[]): readonly ChartNode[] {
  const known = new Set(roots.map(({ id }) => id))
  const children = groupBy(roots, ({ parentId }) => parentId)
  const ordered = new Set<ChartNode>()
  const visit = (node: ChartNode): void => {
    if (ordered.has(node)) return
    ordered.add(node)
    for (const child of children.get(node.id) ?? []) visit(child)
  }
  for (const node of roots) if (node.parentId === undefined || !known.has(node.parentId)) visit(node)
  // Those that belong to one another in a circle.
  for (const node of roots) visit(node)
  return [...ordered]
}
