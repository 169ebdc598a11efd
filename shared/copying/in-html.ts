import { type Excerpt, excerptSchema, excerptVersion } from './excerpt.ts'

/** What is carried is in an attribute: Word and LibreOffice show the rest, and lose it when they copy. */
const attribute = 'data-gouvernail'
/** Longer than this, in characters, nothing of ours ever is. */
const longest = 50_000_000

/** A fragment of HTML that shows something, and carries an excerpt unseen. */
export function withExcerpt(html: string, excerpt: Excerpt): string {
  return `<div ${attribute}="${encodeURIComponent(JSON.stringify(excerpt))}">${html}</div>`
}

/** The text of the excerpt that a fragment carries; null when it carries none. Nothing of it is believed yet. */
export function carriedBy(html: string): string | null {
  if (html.length > longest) return null
  const start = html.indexOf(`${attribute}="`)
  if (start < 0) return null
  const from = start + attribute.length + 2
  const end = html.indexOf('"', from)
  if (end < 0) return null
  try {
    return decodeURIComponent(html.slice(from, end))
  } catch {
    return null
  }
}

export type ReadExcerpt =
  | { readonly ok: true; readonly excerpt: Excerpt }
  | { readonly ok: false; readonly why: 'broken' | 'other-version' | 'empty' }

/** Reads what the clipboard carried: anybody may have written it. */
export function readExcerpt(text: string): ReadExcerpt {
  const value = parsed(text)
  const checked = excerptSchema.safeParse(value)
  if (checked.success) {
    const { entity, body } = checked.data
    if (entity.length + body.length === 0) return { ok: false, why: 'empty' }
    return isWhole(checked.data) ? { ok: true, excerpt: checked.data } : { ok: false, why: 'broken' }
  }
  const version =
    typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined
  const isOther = typeof version === 'number' && version !== excerptVersion
  return { ok: false, why: isOther ? 'other-version' : 'broken' }
}

/** Whether what belongs to something comes with it, each thing once. */
function isWhole({ entity, body, post, seat, link, assignment, templateItem }: Excerpt): boolean {
  const entities = new Set<string>(entity.map(({ id }) => id))
  const bodies = new Set<string>(body.map(({ id }) => id))
  const all = [...entity, ...body, ...post, ...seat, ...link, ...assignment, ...templateItem]
  return (
    new Set(all.map(({ id }) => id)).size === all.length &&
    post.every(({ entityId }) => entities.has(entityId)) &&
    [...seat, ...assignment, ...templateItem].every(({ bodyId }) => bodies.has(bodyId)) &&
    link
      .flatMap(({ source, target }) => [source, target])
      .every(({ type, id }) => (type === 'entity' ? entities : bodies).has(id))
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
