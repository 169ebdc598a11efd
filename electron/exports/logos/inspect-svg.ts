import { fail, ok, type Result } from '#shared/kit/result.ts'

/** Why a drawing is not taken: it would run, fetch, expand or look otherwise elsewhere. */
export type SvgFault = 'logo-damaged' | 'logo-svg-active' | 'logo-svg-linked' | 'logo-svg-text'

const active =
  /<\s*(?:[\w-]+:)?(?:script|foreignObject|iframe|object|embed|handler|set|animate\w*)\b|\son\w+\s*=|javascript:/iu
const declared = /<!(?:DOCTYPE[^>]*\[|ENTITY)/iu
const linked =
  /\b(?:href|src)\s*=\s*["'](?!#|data:image\/(?:png|jpeg);)[^"']|url\(\s*["']?(?!#|["']?#)[^)]|@import\b/iu

/** Looks at a drawing without drawing it: whole, still, without anything from elsewhere nor text in a font of its own. */
export function inspectSvg(bytes: Uint8Array): Result<null, SvgFault> {
  const source = decoded(bytes)
  if (source === null || !isWhole(source)) return fail('logo-damaged')
  if (active.test(source) || declared.test(source)) return fail('logo-svg-active')
  if (linked.test(source)) return fail('logo-svg-linked')
  // Each word processor and each computer would draw it in another font.
  if (/<\s*(?:[\w-]+:)?text\b/iu.test(source)) return fail('logo-svg-text')
  return ok(null)
}

/** Tells whether a file claims to be a drawing. */
export function isSvg(bytes: Uint8Array): boolean {
  return /<(?:[\w-]+:)?svg\b/iu.test(Buffer.from(bytes.subarray(0, 4096)).toString('utf8'))
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Tells whether each tag is closed, one `svg` around all of them. */
function isWhole(source: string): boolean {
  const bare = source.replace(
    /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<!DOCTYPE[^>]*>/giu,
    '',
  )
  const open: string[] = []
  let roots = 0
  for (const [, slash, name = '', rest = ''] of bare.matchAll(
    /<(\/?)([\w:.-]+)((?:"[^"]*"|'[^']*'|[^'">])*)>/gu,
  )) {
    if (slash === '/') {
      if (open.pop() !== name) return false
    } else {
      if (open.length === 0) roots++
      if (!rest.endsWith('/')) open.push(name)
    }
  }
  return roots === 1 && open.length === 0 && /<(?:[\w-]+:)?svg\b/iu.test(bare)
}
