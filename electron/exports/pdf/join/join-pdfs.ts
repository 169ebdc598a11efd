import { createHash } from 'node:crypto'
import { joinedLink, type Place } from '../named-links.ts'
import { capture, objectStream, objectValue, parsePdf } from '../pdf-file.ts'
import { type Anatomy, anatomyOf, pageOfDestination } from './anatomy.ts'
import { createDestinations, type Destinations } from './destinations.ts'
import { createEdgePrinter } from './edges.ts'
import { createObjectCopier, listed, type ObjectCopier, type Source } from './object-copier.ts'
import { reference } from './tokens.ts'

/**
 * `standIn`: the first page of the main document, counted from one, of those that stand for this part: as many, with
 * the same titles; what is printed at their edges is then printed on those of the part. `places`: where stands what
 * other parts name.
 */
export type Part = { readonly pdf: Uint8Array; readonly standIn: number; readonly places: readonly Place[] }

/**
 * One document made of PDFs of our compiler. The pages that stand for parts, and their tags, give way to those of the
 * parts; what leads to their titles (contents, references, bookmarks) leads into the parts. All else is the main
 * document's, its declarations included.
 */
export function joinPdfs(main: Uint8Array, parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const whole = anatomyOf(parsePdf(main))
  const host: Host = { ...whole, source: { pdf: whole.pdf, structParent: same, cellId: same, finish: same } }
  const copier = createObjectCopier()
  const { tell, find } = createDestinations(copier)
  const guests: Guest[] = []
  for (const part of parts) {
    const before = guests.at(-1) ?? { firstParent: 0, nextParent: whole.nextParent }
    const guest = guestOf(part, host, guests.length + 1, before.firstParent + before.nextParent, find)
    guests.push(guest)
    tell(guest.source, guest.pageKids, part.places, part.standIn)
  }
  const joint: Joint = { copier, host, guests, guestOfPage: byStandIn(guests) }
  const [root, info] = [host.pdf.root, host.pdf.info].map((number) => copier.numberOf(host.source, number))
  for (const guest of guests) leadInto(guest, joint)
  joinPages(joint)
  joinTags(joint)
  const id = instanceId(joint)
  joinMetadata(joint, id)
  return copier.write(
    (size) =>
      `<< /Size ${size} /Root ${reference(root ?? 0)} /Info ${reference(info ?? 0)} /ID [${host.pdf.id[0]} (${id})] >>`,
  )
}

type Host = Anatomy & { readonly source: Source }
/** A part, the pages of the host that stand for it, and from where its pages' keys are counted. */
type Guest = Host & { readonly standIns: readonly number[]; readonly firstParent: number }
type Joint = {
  readonly copier: ObjectCopier
  readonly host: Host
  readonly guests: readonly Guest[]
  /** For which part a page of the host stands. */
  readonly guestOfPage: ReadonlyMap<number, Guest>
}

function same<T>(value: T): T {
  return value
}

function byStandIn(guests: readonly Guest[]): Joint['guestOfPage'] {
  return new Map(guests.flatMap((guest) => guest.standIns.map((page) => [page, guest])))
}

function guestOf(
  part: Part,
  host: Host,
  rank: number,
  firstParent: number,
  find: Destinations['find'],
): Guest {
  const own = anatomyOf(parsePdf(part.pdf))
  const standIns = host.pageKids.slice(part.standIn - 1).slice(0, own.pageKids.length)
  const source: Source = {
    pdf: own.pdf,
    structParent: (key) => key + firstParent,
    cellId: (id) => id.replace('(U', `(P${rank}U`),
    finish: (value) => joinedLink(value, find),
  }
  return { ...own, source, standIns, firstParent }
}

function leadInto(guest: Guest, { copier, host, guestOfPage }: Joint): void {
  const promised = host.bookmarks.filter((to) => guestOfPage.get(pageOfDestination(host.pdf, to)) === guest)
  if (promised.length !== guest.bookmarks.length)
    throw new Error('A part has other titles than were announced')
  for (const [index, target] of guest.bookmarks.entries()) {
    copier.replace(host.source, promised[index] ?? target, copier.numberOf(guest.source, target))
  }
  for (const page of guest.standIns) copier.leaveOut(host.source, page)
  for (const once of ['pages', 'document'] as const) {
    copier.replace(guest.source, guest[once], copier.numberOf(host.source, host[once]))
  }
}

function joinPages({ copier, host, guestOfPage }: Joint): void {
  const printEdges = createEdgePrinter(copier)
  const kids = host.pageKids.flatMap((page) => {
    const guest = guestOfPage.get(page)
    if (guest === undefined) return [copier.numberOf(host.source, page)]
    const own = guest.pageKids[guest.standIns.indexOf(page)]
    if (own === undefined) return []
    printEdges({ source: guest.source, number: own }, { source: host.source, number: page })
    return [copier.numberOf(guest.source, own)]
  })
  const pages = `<< /Type /Pages /Count ${kids.length} /Kids ${listed(kids)} >>`
  copier.rewrite(copier.numberOf(host.source, host.pages), pages)
}

function joinTags(joint: Joint): void {
  const { copier, host, guests } = joint
  const keysApart = new Set(
    guests.flatMap(({ standIns }) => standIns.map((page) => structParentsOf(host, page))),
  )
  const all: readonly Host[] = [host, ...guests]
  const pairsOf = (kind: 'parents' | 'cells', nameOf: (from: Host, name: string) => string) =>
    all.flatMap((from) =>
      from[kind]
        .filter(([name]) => kind === 'cells' || from !== host || !keysApart.has(name))
        .map(([name, number]) => `${nameOf(from, name)} ${reference(copier.numberOf(from.source, number))}`),
    )
  const document = copier.numberOf(host.source, host.document)
  const structure = copier.numberOf(host.source, host.structure)
  const parents = pairsOf('parents', (from, key) => String(from.source.structParent(Number(key))))
  const cells = pairsOf('cells', (from, id) => from.source.cellId(id)).sort()
  const last = guests.at(-1)
  const nextParent = last === undefined ? host.nextParent : last.firstParent + last.nextParent
  copier.rewrite(
    document,
    `<< /Type /StructElem /S /Document /P ${reference(structure)} /K ${listed(documentKids(joint))} >>`,
  )
  copier.rewrite(
    structure,
    [
      `<< /Type /StructTreeRoot /RoleMap ${capture(objectValue(host.pdf, host.structure), /\/RoleMap (<<[^>]*>>)/)}`,
      `/K [${reference(document)}] /ParentTree << /Nums [${parents.join(' ')}] >>`,
      ...(cells.length === 0 ? [] : [`/IDTree << /Names [${cells.join(' ')}] >>`]),
      `/ParentTreeNextKey ${nextParent} >>`,
    ].join(' '),
  )
}

// The first tag of a page that stands for a part gives way to all those of the part, the others to nothing.
function documentKids({ copier, host, guests, guestOfPage }: Joint): readonly number[] {
  const waiting = new Set(guests)
  const kids = host.documentKids.flatMap((kid) => {
    const page = Number(/\/Pg (\d+) 0 R/.exec(objectValue(host.pdf, kid))?.[1])
    const guest = guestOfPage.get(page)
    if (guest === undefined) return [copier.numberOf(host.source, kid)]
    return waiting.delete(guest) ? guest.documentKids.map((own) => copier.numberOf(guest.source, own)) : []
  })
  if (waiting.size > 0) throw new Error('No tag stands for a part')
  return kids
}

// An empty page may have no tags at all.
function structParentsOf({ pdf }: Host, page: number): string | undefined {
  return /\/StructParents (\d+)/.exec(objectValue(pdf, page))?.[1]
}

// Of this very content: two documents with the same main part may have other annexes.
function instanceId({ host, guests }: Joint): string {
  const hash = createHash('sha256')
  for (const { pdf } of [host, ...guests]) hash.update(pdf.id.join())
  return hash.digest('base64').slice(0, 24)
}

function joinMetadata({ copier, host }: Joint, id: string): void {
  const xmp = objectStream(host.pdf, host.metadata).toString('utf8')
  const content = Buffer.from(xmp.replace(/(<xmpMM:InstanceID>)[^<]*/, `$1${id}`))
  const value = `<< /Type /Metadata /Subtype /XML /Length ${content.length} >>`
  copier.rewrite(copier.numberOf(host.source, host.metadata), value, content)
}
