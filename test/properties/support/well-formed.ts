const name = '[A-Za-z][\\w-]*'
const attribute = `\\s+${name}(?::${name})?="[^"<]*"`
const tag = new RegExp(`<(/?)(${name})((?:${attribute})*)\\s*(/?)>`, 'y')
const text = /(?:[^<&]|&(?:amp|lt|gt|quot|apos);)+/y

/** Reads XML as written by the chart; answers what is wrong with it, or nothing. */
export function faultIn(xml: string): string | undefined {
  const prolog = '<?xml version="1.0" encoding="UTF-8"?>\n'
  if (!xml.startsWith(prolog)) return 'no prolog'
  const open: string[] = []
  let at = prolog.length
  while (at < xml.length) {
    text.lastIndex = at
    tag.lastIndex = at
    const words = text.exec(xml)
    const found = words === null ? tag.exec(xml) : null
    if (words === null && found === null) return `unreadable: ${xml.slice(at, at + 40)}`
    at = words === null ? tag.lastIndex : text.lastIndex
    if (found === null) continue
    const [, closing, element = '', , empty] = found
    if (closing === '/') {
      if (open.pop() !== element) return `unexpected end of ${element}`
    } else if (empty !== '/') open.push(element)
  }
  return open.length === 0 ? undefined : `not closed: ${open.join(' ')}`
}
