import type { DocumentData } from '#shared/document/document-data.ts'
import { fold } from '#shared/kit/fold.ts'
import { isWithin } from '#shared/kit/period.ts'
import type { Body } from '#shared/organisation/body.ts'
import { compositionOf } from '#shared/organisation/composition.ts'
import { type Link, type LinkId, type NodeRef, sameNode } from '#shared/organisation/link.ts'
import { canLink } from '#shared/organisation/link-rules.ts'
import { publishersAt, requestPath, requestReach } from '#shared/organisation/request-path.ts'
import type { UsageReport } from '#shared/quality/usage.ts'
import { nameAndQuality, qualityOfOccupation } from '#shared/reports/parts/people.ts'

export type ChainStep = { readonly node: NodeRef; readonly name: string; readonly label: string }

/** A group of users: who animates it, how far its requests go, and who could pass them on where they stop. */
export type GroupLine = {
  readonly body: Body
  readonly animators: readonly string[]
  readonly chain: readonly ChainStep[]
  readonly arrives: boolean
  /** What it told, the last first. */
  readonly reports: readonly UsageReport[]
  /** To whom the last of the chain could transmit, the best first; empty once the requests arrive. */
  readonly proposals: readonly ChainStep[]
}

/** The groups of users of a day, in the order of their names. */
export function groupLines(data: DocumentData, date: string): readonly GroupLine[] {
  return [...data.body.values()]
    .filter((body) => body.kinds.includes('user-group') && isWithin(body, date))
    .map((body) => ({ body, key: fold(body.name) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ body }) => lineOf(data, body, date))
}

/** The link that one gesture adds: the last of a chain transmits to somebody else. */
export function transmission(source: NodeRef, target: NodeRef, id: LinkId, from: string): Link {
  return { id, kind: 'transmits', source, target, label: '', from, to: null }
}

function lineOf(data: DocumentData, body: Body, date: string): GroupLine {
  const start: NodeRef = { type: 'body', id: body.id }
  const path = requestPath(data, start, date)
  const way = path ?? requestReach(data, start, date)
  const chain = way.map((node, index) => stepOf(data, node, way[index - 1], date))
  const last = way.at(-1) ?? start
  return {
    body,
    animators: animatorsOf(data, body, date),
    chain,
    arrives: path !== null,
    reports: reportsOf(data, body),
    proposals: path === null ? proposalsFor(data, last, date) : [],
  }
}

function reportsOf(data: DocumentData, body: Body): readonly UsageReport[] {
  return [...data.usageReport.values()]
    .filter(({ bodyId }) => bodyId === body.id)
    .sort((a, b) => (a.on + a.id < b.on + b.id ? 1 : -1))
}

/** Those to whom it reports and who pass requests on already, then the éditeurs themselves. */
function proposalsFor(data: DocumentData, from: NodeRef, date: string): readonly ChainStep[] {
  const superiors = [...data.link.values()]
    .filter(({ kind, source }) => kind === 'reports-to' && sameNode(source, from))
    .filter((link) => isWithin(link, date) && requestPath(data, link.target, date) !== null)
    .map(({ target }) => target)
  const publishers = publishersAt(data, date).map(({ id }): NodeRef => ({ type: 'entity', id }))
  return [...superiors, ...publishers]
    .filter((target) => canLink(data, { kind: 'transmits', source: from, target }).ok)
    .map((node) => stepOf(data, node, undefined, date))
}

function stepOf(data: DocumentData, node: NodeRef, before: NodeRef | undefined, date: string): ChainStep {
  const record = data[node.type].get(node.id)
  const link = [...data.link.values()].find(
    (one) =>
      before !== undefined &&
      one.kind === 'transmits' &&
      isWithin(one, date) &&
      sameNode(one.source, before) &&
      sameNode(one.target, node),
  )
  return { node, name: record?.sigle || (record?.name ?? ''), label: link?.label ?? '' }
}

/** Who animates a group, with her quality; failing a facilitator, who chairs it. */
function animatorsOf(data: DocumentData, body: Body, date: string): readonly string[] {
  const seats = compositionOf(data, body.id, date)
  const named = (role: string) =>
    seats.flatMap((occupation) => {
      const { seat, holder } = occupation
      return seat.role === role && holder !== null
        ? [nameAndQuality(holder, qualityOfOccupation(data, occupation, date))]
        : []
    })
  const facilitators = named('facilitator')
  return facilitators.length > 0 ? facilitators : [...named('chair'), ...named('co-chair')]
}
