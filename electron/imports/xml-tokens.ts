/** A start tag, an end tag or a text; an empty element is a start and an end. */
export type XmlToken =
  | { readonly type: 'start'; readonly name: string; readonly attribute: (name: string) => string | null }
  | { readonly type: 'end'; readonly name: string }
  | { readonly type: 'text'; readonly text: string }

/** Comments and instructions say nothing. */
const markup =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[(?<raw>[\s\S]*?)\]\]>|<\/(?<closed>[^\s>]+)\s*>|<(?<opened>[^\s/<>!?]+)(?<attributes>(?:"[^"]*"|'[^']*'|[^"'<>])*?)(?<empty>\/?)>|(?<text>[^<]+)/y

/** What a well-formed XML text says, in its order, names as written; throws a SyntaxError where it is not. */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  const next = new RegExp(markup)
  let [at, open] = [0, 0]
  while (at < xml.length) {
    next.lastIndex = at
    const groups = next.exec(xml)?.groups
    if (groups === undefined) throw new SyntaxError(`no XML at ${at}`)
    at = next.lastIndex
    const { raw, closed, opened, attributes = '', empty, text } = groups
    if (text !== undefined) yield { type: 'text', text: decoded(text) }
    else if (raw !== undefined) yield { type: 'text', text: raw }
    else if (closed !== undefined) {
      open--
      yield { type: 'end', name: closed }
    } else if (opened !== undefined) {
      yield { type: 'start', name: opened, attribute: (name) => attributeIn(attributes, name) }
      if (empty === '/') yield { type: 'end', name: opened }
      else open++
    }
  }
  if (open !== 0) throw new SyntaxError('this XML ends too early')
}

function attributeIn(attributes: string, wanted: string): string | null {
  for (const [, name, quoted] of attributes.matchAll(/([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    if (name === wanted) return decoded(quoted?.slice(1, -1) ?? '')
  }
  return null
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

function decoded(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name = '') => {
      if (hex === undefined && decimal === undefined) return entities.get(name) ?? whole
      const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole
    },
  )
}
