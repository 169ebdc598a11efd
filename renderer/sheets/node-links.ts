import type { DocumentData } from '#shared/document/document-data.ts'
import { recordName } from '#shared/document/record-name.ts'
import { isWithin } from '#shared/kit/period.ts'
import {
  type Link,
  type LinkId,
  type LinkKind,
  linkKinds,
  type NodeRef,
  sameNode,
} from '#shared/organisation/link.ts'
import { canLink } from '#shared/organisation/link-rules.ts'
import { periodText } from '#shared/text/dates.ts'
import { linkPhrase, linkSentence } from '#shared/text/links.ts'
import { capitalise } from '#shared/text/terms.ts'

/** A link as one of its nodes tells it: « rend compte à », the other node, and since when. */
export type NodeLink = {
  readonly id: LinkId
  readonly phrase: string
  readonly other: string
  readonly note: string
  /** The whole link, as it is spoken of. */
  readonly sentence: string
  readonly isCurrent: boolean
}

/** The links of a node from both ends, in the order of the vocabulary, those that it starts first. */
export function linksOfNode(data: DocumentData, node: NodeRef, date: string): readonly NodeLink[] {
  return [...data.link.values()]
    .filter(({ source, target }) => sameNode(source, node) || sameNode(target, node))
    .map((link) => ({ link, isOut: sameNode(link.source, node) }))
    .sort((a, b) => rankOf(a.link, a.isOut) - rankOf(b.link, b.isOut) || (a.link.id < b.link.id ? -1 : 1))
    .map(({ link, isOut }) => ({
      id: link.id,
      phrase: capitalise(linkPhrase(link.kind, isOut ? 'source' : 'target')),
      other: nodeName(data, isOut ? link.target : link.source),
      note: [link.label, periodText(link.from, link.to)].filter((part) => part !== '').join(', '),
      sentence: linkName(data, link),
      isCurrent: isWithin(link, date),
    }))
}

/** How a link is called when it is spoken of: « CSO rend compte à CPS ». */
export function linkName(data: DocumentData, { source, kind, target }: Link): string {
  return linkSentence(
    recordName(data, source.type, source.id),
    kind,
    recordName(data, target.type, target.id),
  )
}

/** The full name of what a link joins. */
export function nodeName(data: DocumentData, node: NodeRef): string {
  return data[node.type].get(node.id)?.name ?? ''
}

/** The kinds that an existing link may take, its own included. */
export function allowedKinds(data: DocumentData, { id, source, target }: Link): readonly LinkKind[] {
  return linkKinds.filter((kind) => canLink(data, { kind, source, target }, id).ok)
}

function rankOf({ kind }: Link, isOut: boolean): number {
  return linkKinds.indexOf(kind) + (isOut ? 0 : linkKinds.length)
}
