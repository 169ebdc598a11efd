import { memoGroupBy } from '../kit/group-by.ts'
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

type WantedLink = Pick<Link, 'kind' | 'source' | 'target'>

const linksByEnds = memoGroupBy((link: Link) => `${link.kind} ${keyOf(link.source)} ${keyOf(link.target)}`)
const linksBySource = memoGroupBy((link: Link) => `${link.kind} ${keyOf(link.source)}`)

/** Tells whether a link of this kind may join source to target; `except` is the link being edited. */
export function canLink(
  data: OrganisationData,
  wanted: WantedLink,
  except: string | null = null,
): Result<null, LinkRefusal> {
  const suited = endsSuit(data, wanted, except)
  if (!suited.ok) return suited
  return acyclicKinds.has(wanted.kind) && closesLoop(data, wanted, except)
    ? fail('link-makes-loop')
    : ok(null)
}

/** Every link that the rules refuse, with the reason; in one pass, whatever the number of links. */
export function refusedLinks(
  data: OrganisationData,
): readonly { readonly link: Link; readonly refusal: LinkRefusal }[] {
  const inLoop = loopSuspects(data.link.values())
  return [...data.link.values()].flatMap((link) => {
    const allowed = inLoop.has(link) ? canLink(data, link, link.id) : endsSuit(data, link, link.id)
    return allowed.ok ? [] : [{ link, refusal: allowed.error }]
  })
}

/** Tells whether an entity of this kind may supply something to the project. */
export function canSupply(kind: EntityKind): boolean {
  return supplierKinds.has(kind)
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

function endsSuit(
  data: OrganisationData,
  { kind, source, target }: WantedLink,
  except: string | null,
): Result<null, LinkRefusal> {
  if (sameNode(source, target)) return fail('link-to-itself')
  if (!exists(data, source) || !exists(data, target)) return fail('link-end-missing')
  const ends = endsOf[kind]
  if (ends === 'bodies' && (source.type !== 'body' || target.type !== 'body'))
    return fail('link-needs-bodies')
  if (ends === 'entities' && (source.type !== 'entity' || target.type !== 'entity'))
    return fail('link-needs-entities')
  if (kind === 'supplies' && !isSupplier(data, source)) return fail('link-needs-supplier')
  const same = linksByEnds(data.link)(`${kind} ${keyOf(source)} ${keyOf(target)}`)
  return same.some((link) => link.id !== except) ? fail('link-exists') : ok(null)
}

function isSupplier(data: OrganisationData, node: NodeRef): boolean {
  const entity = node.type === 'entity' ? data.entity.get(node.id) : undefined
  return entity !== undefined && canSupply(entity.kind)
}

/** Tells whether links of the kind already lead from the target back to the source. */
function closesLoop(
  data: OrganisationData,
  { kind, source, target }: WantedLink,
  except: string | null,
): boolean {
  const linksFrom = linksBySource(data.link)
  const goal = keyOf(source)
  const seen = new Set<string>()
  const queue: string[] = [keyOf(target)]
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (at === goal) return true
    if (seen.has(at)) continue
    seen.add(at)
    for (const link of linksFrom(`${kind} ${at}`)) if (link.id !== except) queue.push(keyOf(link.target))
  }
  return false
}

/**
 * The links that remain when those that start where nothing arrives are taken away, again and again:
 * none in a sound document, and every loop is among them.
 */
function loopSuspects(links: Iterable<Link>): ReadonlySet<Link> {
  const suspects = new Set<Link>()
  const arriving = new Map<string, number>()
  const leaving = new Map<string, Link[]>()
  for (const link of links) {
    if (!acyclicKinds.has(link.kind)) continue
    const [from, to] = [`${link.kind} ${keyOf(link.source)}`, `${link.kind} ${keyOf(link.target)}`]
    suspects.add(link)
    arriving.set(to, (arriving.get(to) ?? 0) + 1)
    const known = leaving.get(from)
    if (known === undefined) leaving.set(from, [link])
    else known.push(link)
  }
  const queue = [...leaving.keys()].filter((node) => !arriving.has(node))
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    for (const link of leaving.get(node) ?? []) {
      suspects.delete(link)
      const to = `${link.kind} ${keyOf(link.target)}`
      const left = (arriving.get(to) ?? 0) - 1
      arriving.set(to, left)
      if (left === 0) queue.push(to)
    }
  }
  return suspects
}

function keyOf(node: NodeRef): string {
  return `${node.type} ${node.id}`
}
