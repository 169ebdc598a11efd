/** What begins a line that is not plain; `1.` and its like only where they count on. */
const marker = '(?:[-–—•*]\\s|#{1,2}\\s|\\d{1,4}[.)]\\s|\\|)'

const marked = new RegExp(`^\\\\*${marker}`)
const escaped = new RegExp(`^\\\\(?=\\\\*${marker})`)

export const bulletStart = /^[-–—•*]\s+/
export const numberStart = /^(\d{1,4})[.)]\s+/
export const headingStart = /^(#{1,2})\s+/

/** The line so that it is read as plain words, whatever it begins with. */
export function plainLine(words: string): string {
  return marked.test(words) ? `\\${words}` : words
}

/** What `plainLine` was given. */
export function fromPlainLine(words: string): string {
  return words.replace(escaped, '')
}

/** The text of a cell, in which a bar would end it; backslashes before a bar count double, elsewhere they are text. */
export function cellText(words: string): string {
  return words.replace(/(\\*)\|/g, '$1$1\\|')
}

/** The cells of a line that begins with a bar. */
export function cellsOf(row: string): readonly string[] {
  const cells: string[] = []
  let cell = ''
  for (const [piece] of row.slice(1).matchAll(/\\*\||\\+|[^\\|]+/g)) {
    const slashes = piece.endsWith('|') ? piece.length - 1 : 0
    if (!piece.endsWith('|')) cell += piece
    else cell += '\\'.repeat(Math.floor(slashes / 2)) + (slashes % 2 === 1 ? '|' : '')
    if (!piece.endsWith('|') || slashes % 2 === 1) continue
    cells.push(cell.trim())
    cell = ''
  }
  return cell.trim() === '' ? cells : [...cells, cell.trim()]
}

/** An address where a link may lead: the web or a mailbox, spelled without what would end it. */
export const address = '(?:https?:\\/\\/|mailto:)[^\\s()|\\\\<>"\\p{Cc}]+'
const wholeAddress = new RegExp(`^${address}$`, 'iu')

/** Whether a link may lead there. */
export function isAddress(href: string): boolean {
  return wholeAddress.test(href)
}

/** What someone typed or copied as an address, made so that a link may lead there; null when none may. */
export function addressOf(typed: string): string | null {
  const trimmed = typed.trim()
  const mailbox = /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/u.test(trimmed)
  const bare = /^www\.[^\s.]/iu.test(trimmed)
  const whole = mailbox ? `mailto:${trimmed}` : bare ? `https://${trimmed}` : trimmed
  const href = whole.replace(/[\s()|\\<>"\p{Cc}]/gu, percent)
  return isAddress(href) ? href : null
}

function percent(character: string): string {
  const isOfAscii = character.charCodeAt(0) < 0x80
  return isOfAscii
    ? `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
    : encodeURIComponent(character)
}
