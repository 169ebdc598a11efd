import { hyphenatedCodes } from '#shared/text/hyphenated-codes.ts'
import type { LaidOutBlock } from './lay-out.ts'

// What leads from one part of a document into another is an address of this scheme until the parts are joined.
const scheme = 'apart:'
const action = new RegExp(`/A\\s*<<[^>]*/URI \\(${scheme}([^)]*)\\)[^>]*>>`)
const described = new RegExp(`/Contents \\(${scheme}[^)]*\\)`)

/** Where something stands in a compiled document: its page, counted from one, and points from the top left of it. */
export type Place = readonly [id: string, page: number, x: number, y: number]

/** The blocks, with names instead of references, the numbers of pages that they tell, and codes that are to stay whole. */
export function ledByName<T>(blocks: T, pageOf: (id: string) => number = unknownPage): T {
  const led = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.flatMap((inner) => (isText(inner) ? pieces(inner) : [led(inner)]))
    if (typeof value !== 'object' || value === null) return value
    const { type, target } = value as { readonly type?: unknown; readonly target?: unknown }
    if (type === 'pageReference') {
      const content = [{ type: 'text', text: String(pageOf(String(target))) }]
      return { type: 'link', href: addressOf(String(target)), content }
    }
    const same = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, led(inner)]))
    if (type !== 'reference') return same
    return { type: 'link', href: addressOf(String(target)), content: same.content }
  }
  // Of the same form: a link takes the place of a reference.
  return led(blocks) as T
}

/** The ids that blocks and rows carry. */
export function idsIn(blocks: readonly LaidOutBlock[]): readonly string[] {
  const found: string[] = []
  visit(blocks, ({ id }) => typeof id === 'string' && found.push(id))
  return found
}

/** The ids of what stands on pages that the blocks tell. */
export function pagesToldIn(blocks: readonly LaidOutBlock[]): ReadonlySet<string> {
  const found = new Set<string>()
  visit(blocks, ({ type, target }) => type === 'pageReference' && found.add(String(target)))
  return found
}

/** A link of a compiled part as one inside of the joined document: to its destination, with the page told to those who do not see it. */
export function joinedLink(
  value: string,
  find: (id: string) => { readonly destination: string; readonly page: number },
): string {
  if (!value.includes(scheme)) return value
  const [, address = ''] = action.exec(value) ?? []
  const { destination, page } = find(decodeURIComponent(address))
  return value.replace(action, `/Dest ${destination}`).replace(described, `/Contents (page ${page})`)
}

function isText(value: unknown): value is { readonly type: 'text'; readonly text: string } {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'text'
}

// Every other one is a code.
function pieces(run: { readonly text: string }): readonly unknown[] {
  const split = run.text.split(hyphenatedCodes)
  if (split.length === 1) return [run]
  return split.flatMap((text, index) =>
    text === '' ? [] : [{ type: index % 2 === 1 ? 'whole' : 'text', text }],
  )
}

function unknownPage(id: string): never {
  throw new Error(`Nothing tells on which page ${id} is`)
}

function addressOf(id: string): string {
  return scheme + encodeURIComponent(id).replace(/[()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
}

function visit(value: unknown, look: (found: Readonly<Record<string, unknown>>) => unknown): void {
  if (Array.isArray(value)) for (const inner of value) visit(inner, look)
  else if (typeof value === 'object' && value !== null) {
    look(value as Record<string, unknown>)
    visit(Object.values(value), look)
  }
}
