import type { ChartGraph } from '../../chart/graph.ts'
import type { DocumentData } from '../../document/document-data.ts'
import { fold } from '../../kit/fold.ts'
import type { PageFormat } from '../../kit/paper.ts'
import { atlasWords } from '../../text/reports/atlas.ts'
import { chartReportWords } from '../../text/reports/chart.ts'
import { reportWords } from '../../text/reports/common.ts'
import { linkKindLabels } from '../../text/vocabulary.ts'
import { wordPages } from '../chart/chart-as-words.ts'
import { heading, tableOf } from '../parts/blocks.ts'
import { line } from '../parts/lines.ts'
import type { Block, Inlines } from '../report-document.ts'
import { type AtlasPlaces, placesInWords } from './atlas-index.ts'

/** The links that no page shows, since their ends are on different ones. */
export function crossLinks(
  data: DocumentData,
  { nodes, edges }: ChartGraph,
  places: AtlasPlaces,
  format: PageFormat,
): readonly Block[] {
  const names = new Map(nodes.map((node) => [node.id, node.sigle || node.name]))
  const nameOf = (id: string) => names.get(id) ?? ''
  const isTogether = (a: string, b: string) =>
    places.get(a)?.some(({ page }) => places.get(b)?.some((other) => other.page === page)) === true
  const apart = edges
    .filter(({ sourceId, targetId }) => !isTogether(sourceId, targetId))
    .flatMap((edge) => {
      const link = data.link.get(edge.id as Parameters<typeof data.link.get>[0]) // links are edges of the same id
      return link === undefined ? [] : [{ ...edge, verb: linkKindLabels[link.kind].verb, label: link.label }]
    })
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  if (apart.length === 0) return []
  const end = (id: string): Inlines =>
    placesInWords(places.get(id) ?? [], nameOf(id))
      .slice(0, 1)
      .flat()
  const table = tableOf(
    'compact',
    [
      { header: reportWords.from, width: 4, cell: ({ sourceId }: (typeof apart)[number]) => end(sourceId) },
      { header: chartReportWords.link, width: 3, cell: ({ verb }) => line(verb) },
      { header: reportWords.to, width: 4, cell: ({ targetId }) => end(targetId) },
      { header: chartReportWords.precision, width: 3, optional: true, cell: ({ label }) => line(label) },
    ],
    apart,
  )
  return [{ ...wordPages(format), blocks: [heading(1, atlasWords.links), table] }]

  function keyOf({ sourceId, targetId, id }: (typeof edges)[number]): string {
    return fold(`${nameOf(sourceId)} ${nameOf(targetId)} ${id}`)
  }
}
