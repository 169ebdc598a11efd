import { fail, ok, type Result } from '../kit/result.ts'
import type { EntityKind } from './entity.ts'
import { type Link, type LinkKind, type NodeRef, sameNode } from './link.ts'
import type { OrganisationData } from './organisation-data.ts'

/** Why a link is refused; the sentence is in shared/text. */
export type LinkRefusal =
  | 'link-to-itself'
  | 'link-exists'
  | 'link-end-missing'
  | 'link-needs-bodies'
  | 'link-needs-entities'
  | 'link-needs-supplier'
  | 'link-makes-loop'

type Ends = 'any' | 'bodies' | 'entities'
const endsOf: Record<LinkKind, Ends> = {
  hierarchy: 'entities',
  'reports-to': 'bodies',
  steers: 'bodies',
  supports: 'any',
  supplies: 'any',
  funds: 'any',
  contracts: 'entities',
  agreement: 'entities',
  'group-member': 'entities',
  transfers: 'entities',
  transmits: 'any',
  'processes-data-for': 'entities',
  coordinates: 'any',
}

const supplierKinds: ReadonlySet<EntityKind> = new Set([
  'company',
  'consultant',
  'public-agency',
  'association',
  'other',
])
const acyclicKinds: ReadonlySet<LinkKind> = new Set(['hierarchy', 'reports-to', 'steers'])

/** Tells whether a link of this kind may join source to target; `except` is the link being edited. */
export function canLink(
  data: OrganisationData,
  wanted: { readonly kind: LinkKind; readonly source: NodeRef; readonly target: NodeRef },
  except: string | null = null,
): Result<null, LinkRefusal> {
  const { kind, source, target } = wanted
  if (sameNode(source, target)) return fail('link-to-itself')
  if (!exists(data, source) || !exists(data, target)) return fail('link-end-missing')
  const ends = endsOf[kind]
  if (ends === 'bodies' && (source.type !== 'body' || target.type !== 'body'))
    return fail('link-needs-bodies')
  if (ends === 'entities' && (source.type !== 'entity' || target.type !== 'entity'))
    return fail('link-needs-entities')
  if (kind === 'supplies' && !isSupplier(data, source)) return fail('link-needs-supplier')
  const others = [...data.link.values()].filter((link) => link.id !== except && link.kind === kind)
  if (others.some((link) => sameNode(link.source, source) && sameNode(link.target, target)))
    return fail('link-exists')
  if (acyclicKinds.has(kind) && reaches(others, target, source)) return fail('link-makes-loop')
  return ok(null)
}

/** The kinds of link that may join source to target, in the order of the vocabulary. */
export function possibleLinkKinds(
  data: OrganisationData,
  source: NodeRef,
  target: NodeRef,
  kinds: readonly LinkKind[],
): readonly LinkKind[] {
  return kinds.filter((kind) => canLink(data, { kind, source, target }).ok)
}

function exists(data: OrganisationData, node: NodeRef): boolean {
  return node.type === 'entity' ? data.entity.has(node.id) : data.body.has(node.id)
}

function isSupplier(data: OrganisationData, node: NodeRef): boolean {
  const entity = node.type === 'entity' ? data.entity.get(node.id) : undefined
  return entity !== undefined && supplierKinds.has(entity.kind)
}

function reaches(links: readonly Link[], from: NodeRef, to: NodeRef): boolean {
  const next = new Map<string, string[]>()
  for (const link of links) {
    const targets = next.get(link.source.id)
    if (targets === undefined) next.set(link.source.id, [link.target.id])
    else targets.push(link.target.id)
  }
  const seen = new Set<string>()
  const queue: string[] = [from.id]
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (id === to.id) return true
    if (seen.has(id)) continue
    seen.add(id)
    queue.push(...(next.get(id) ?? []))
  }
  return false
}
