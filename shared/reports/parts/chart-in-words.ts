import type { ChartGraph } from '../../chart/graph.ts'
import { fold } from '../../kit/fold.ts'
import type { Body, BodyId } from '../../organisation/body.ts'
import { compositionOf, type Occupation } from '../../organisation/composition.ts'
import type { Entity } from '../../organisation/entity.ts'
import { type Level, levels } from '../../organisation/level.ts'
import { type Link, linkKinds, type NodeRef } from '../../organisation/link.ts'
import type { OrganisationData } from '../../organisation/organisation-data.ts'
import { nameInSentence } from '../../text/entity-phrases.ts'
import { fullNames } from '../../text/names.ts'
import {
  attachedTo,
  bodyInWords,
  chartReportWords,
  levelHeading,
  schoolsOf,
} from '../../text/reports/chart.ts'
import { nameWithSigle, reportWords, vacantSeatFor } from '../../text/reports/common.ts'
import { deputiesAre, withOffice } from '../../text/reports/pack.ts'
import { capitalise } from '../../text/terms.ts'
import { linkKindLabels } from '../../text/vocabulary.ts'
import type { Block, HeadingBlock, Inlines, ListItem } from '../report-document.ts'
import { heading, paragraph, tableOf } from './blocks.ts'
import { countSeats } from './composition.ts'
import { line } from './lines.ts'
import { nameAndQuality, officeInWords, qualityInWords, qualityOfOccupation, shortName } from './people.ts'

/** A body whose members another part of the document shows, and the words that lead there. */
export type ToldElsewhere = { readonly bodyId: BodyId; readonly lead: Inlines }

type Telling = {
  readonly data: OrganisationData
  readonly date: string
  readonly elsewhere: ToldElsewhere | null
  readonly coordinators: ReadonlySet<string>
}

/** The lists of a chart, and its table of links, which needs the width of a page. */
export type ChartInWords = { readonly lists: readonly Block[]; readonly links: readonly Block[] }

/**
 * What a drawn chart shows, for those who do not see it: levels, then organisations with those attached to them, their
 * bodies and members, then the links. `level` is that of the headings.
 */
export function chartInWords(
  data: OrganisationData,
  graph: ChartGraph,
  date: string,
  level: HeadingBlock['level'],
  elsewhere: ToldElsewhere | null = null,
): ChartInWords {
  const entities = graph.nodes.flatMap(({ id }) => data.entity.get(id) ?? [])
  const bodies = graph.nodes.flatMap(({ id }) => data.body.get(id) ?? [])
  if (graph.nodes.length === 0) return { lists: [paragraph(chartReportWords.emptyChart)], links: [] }
  const coordinators = new Set(
    graph.nodes.flatMap(({ id, badges }) => ((badges?.includes('coordination') ?? false) ? [id] : [])),
  )
  const telling = { data, date, elsewhere, coordinators }
  return {
    lists: levels.flatMap((one): readonly Block[] => {
      const items = levelItems(telling, one, entities, bodies)
      return items.length === 0
        ? []
        : [heading(level, levelHeading(one)), { type: 'list', style: 'bullets', items }]
    }),
    links: [heading(level, chartReportWords.links), linksTable(data, graph)],
  }
}

function levelItems(
  telling: Telling,
  level: Level,
  entities: readonly Entity[],
  bodies: readonly Body[],
): readonly ListItem[] {
  const own = entities.filter((entity) => entity.level === level)
  const ownBodies = bodies.filter((body) => body.level === level)
  const ids = new Set<string>(own.map(({ id }) => id))
  const told = new Set<string>()
  const itemOf = (entity: Entity): ListItem => {
    told.add(entity.id)
    const hosted = ownBodies.filter(({ hostEntityId }) => hostEntityId === entity.id)
    const attached = own.filter(({ id, parentId }) => parentId === entity.id && !told.has(id))
    return {
      content: line(entityInWords(telling, entity, ids)),
      children: [...hosted.map((body) => bodyItem(telling, body, null)), ...attached.map(itemOf)],
    }
  }
  const isRoot = ({ parentId }: Entity) => parentId === null || !ids.has(parentId)
  const schools = schoolsByConstituency(telling.data, own)
  const groups = [...schools].map(([constituency, inside]) => ({
    content: line(schoolsOf(constituency)),
    children: inside.map(itemOf),
  }))
  // Those that no root leads to come last rather than not at all.
  const trees = [...own.filter(isRoot), ...own].flatMap((entity) =>
    told.has(entity.id) ? [] : [itemOf(entity)],
  )
  const guests = ownBodies.filter(({ hostEntityId }) => hostEntityId === null || !ids.has(hostEntityId))
  return [...groups, ...trees, ...guests.map((body) => bodyItem(telling, body, body.hostEntityId))]
}

/** Schools stand inside their constituency on the drawing too. */
function schoolsByConstituency(
  data: OrganisationData,
  entities: readonly Entity[],
): ReadonlyMap<Entity, readonly Entity[]> {
  const groups = new Map<Entity, Entity[]>()
  for (const entity of entities) {
    const parent = constituencyOf(data, entity)
    if (parent !== null) groups.set(parent, [...(groups.get(parent) ?? []), entity])
  }
  return groups
}

function constituencyOf(data: OrganisationData, { kind, parentId }: Entity): Entity | null {
  const parent = kind === 'school' && parentId !== null ? data.entity.get(parentId) : undefined
  return parent?.kind === 'constituency' ? parent : null
}

function entityInWords(
  { data, coordinators }: Telling,
  entity: Entity,
  sameLevel: ReadonlySet<string>,
): string {
  const { parentId, communeId } = entity
  const isTold = parentId === null || sameLevel.has(parentId) || constituencyOf(data, entity) !== null
  const parent = isTold ? undefined : data.entity.get(parentId)
  const commune = communeId === null ? undefined : data.entity.get(communeId)
  return [
    nameWithSigle(entity.name, entity.sigle),
    ...(coordinators.has(entity.id) ? [chartReportWords.coordinates] : []),
    ...(commune === undefined ? [] : [nameInSentence(commune)]),
    ...(parent === undefined ? [] : [attachedTo(shortName(parent))]),
  ].join(', ')
}

function bodyItem({ data, date, elsewhere }: Telling, body: Body, hostId: string | null): ListItem {
  const seats = compositionOf(data, body.id, date)
  const host = hostId === null ? undefined : data.entity.get(hostId)
  const name = [
    nameWithSigle(body.name, body.sigle),
    ...(host === undefined ? [] : [attachedTo(shortName(host))]),
  ]
  const members = seats.map((seat) => ({
    content: line(memberInWords(data, body, seat, date)),
    children: [],
  }))
  return {
    content: line(bodyInWords(name.join(', '), countSeats(seats))),
    children: elsewhere?.bodyId === body.id ? [{ content: elsewhere.lead, children: [] }] : members,
  }
}

/** A member of a body; where she comes from goes without saying when it is the host of the body. */
function memberInWords(data: OrganisationData, body: Body, occupation: Occupation, date: string): string {
  const { seat, holder, deputies } = occupation
  const { title, entity } = qualityOfOccupation(data, occupation, date)
  const quality = { title, entity: title !== '' && entity?.id === body.hostEntityId ? null : entity }
  const who = holder === null ? vacantSeatFor(qualityInWords(quality)) : nameAndQuality(holder, quality)
  const office = officeInWords(seat, holder)
  const names = fullNames(deputies)
  return [
    withOffice(capitalise(who), office),
    ...(names === ''
      ? []
      : [
          ` ; ${deputiesAre(
            names,
            deputies.map(({ civility }) => civility),
          )}`,
        ]),
  ].join('')
}

/** The table of the links that have a record; attachments are told where they are, in the lists. */
function linksTable(data: OrganisationData, graph: ChartGraph): Block {
  const links = graph.edges.flatMap(({ id }) => data.link.get(id) ?? []).sort(byKindAndNames(data))
  if (links.length === 0) return paragraph(chartReportWords.noLink)
  const nameOf = (node: NodeRef) => line(nodeName(data, node))
  return tableOf<Link>(
    'compact',
    [
      { header: reportWords.from, width: 4.5, cell: ({ source }) => nameOf(source) },
      { header: chartReportWords.link, width: 3.4, cell: ({ kind }) => line(linkKindLabels[kind].verb) },
      { header: reportWords.to, width: 3.2, cell: ({ target }) => nameOf(target) },
      { header: chartReportWords.precision, width: 3.5, optional: true, cell: ({ label }) => line(label) },
    ],
    links,
  )
}

function byKindAndNames(data: OrganisationData): (a: Link, b: Link) => number {
  const key = (link: Link) => fold(`${nodeName(data, link.source)} ${nodeName(data, link.target)} ${link.id}`)
  return (a, b) => linkKinds.indexOf(a.kind) - linkKinds.indexOf(b.kind) || (key(a) < key(b) ? -1 : 1)
}

function nodeName(data: OrganisationData, node: NodeRef): string {
  const record = node.type === 'entity' ? data.entity.get(node.id) : data.body.get(node.id)
  return record === undefined ? '' : record.sigle === '' ? record.name : record.sigle
}
