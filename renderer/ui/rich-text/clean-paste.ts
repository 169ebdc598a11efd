/**
 * Markup of word processors, mail and web pages, made so that the schema reads every word of it: real lists, one
 * paragraph in an item, cells of one line that cover one place, links that may be followed.
 */
export function cleanPaste(html: string, addressOf: (typed: string) => string | null): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const node of all(body, 'style, script, template, title, meta, link')) node.remove()
  makeLists(body)
  for (const link of all(body, 'a[href]')) {
    const href = addressOf(link.getAttribute('href') ?? '')
    if (href === null) unwrap(link)
    else link.setAttribute('href', href)
  }
  // Inner ones first: a table in a cell becomes words of the cell.
  for (const cell of all(body, 'td, th').reverse()) flattenBlocks(cell)
  for (const table of all(body, 'table')) spreadCells(table)
  for (const item of all(body, 'li').reverse()) tidyItem(item)
  return body.innerHTML
}

function all(root: Element, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)]
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes)
}

const blocks =
  'p, div, h1, h2, h3, h4, h5, h6, blockquote, pre, section, article, ul, ol, li, table, tbody, thead, tfoot, tr, td, th, dl, dt, dd, br'

/** A cell is one line: a space stands where a block began or ended. */
function flattenBlocks(cell: Element): void {
  for (const block of all(cell, blocks)) {
    block.before(' ')
    block.after(' ')
    unwrap(block)
  }
}

// ---- Lists

/** Word writes the items of its lists as paragraphs that say their level. */
function makeLists(body: Element): void {
  for (const paragraph of all(body, '[style*="mso-list"]')) {
    const level = Number(/mso-list:[^;]*level(\d+)/i.exec(paragraph.getAttribute('style') ?? '')?.[1] ?? 0)
    const glyph = paragraph.querySelector('[style*="mso-list:Ignore" i]')
    if (level === 0 || paragraph.closest('li') !== null) continue
    const tag = /^\s*\(?(\d+|[a-z]|[ivx]+)[.)]/i.test(glyph?.textContent ?? '') ? 'ol' : 'ul'
    glyph?.remove()
    const item = document.createElement('li')
    item.append(...paragraph.childNodes)
    const before = paragraph.previousElementSibling
    const list = level > 1 ? innerList(before, tag) : sameList(before, tag)
    if (list === null) {
      const made = document.createElement(tag)
      made.dataset.made = ''
      made.append(item)
      paragraph.replaceWith(made)
    } else {
      list.append(item)
      paragraph.remove()
    }
  }
}

function sameList(before: Element | null, tag: string): Element | null {
  return before instanceof HTMLElement && before.dataset.made === '' && before.localName === tag
    ? before
    : null
}

function innerList(before: Element | null, tag: string): Element | null {
  const last = before instanceof HTMLElement && before.dataset.made === '' ? before.lastElementChild : null
  if (last === null) return null
  const existing = last.querySelector(':scope > ul, :scope > ol')
  if (existing !== null) return existing
  const made = document.createElement(tag)
  last.append(made)
  return made
}

/** An item is one paragraph, then at most one list. */
function tidyItem(item: HTMLElement): void {
  const lists = all(item, ':scope > ul, :scope > ol, :scope > * > ul, :scope > * > ol')
  const [first, ...others] = lists
  for (const list of lists) list.replaceWith(document.createElement('br'))
  for (const list of others) first?.append(...list.childNodes)
  for (const block of all(item, blocks).filter(({ localName }) => localName !== 'br')) {
    block.before(document.createElement('br'))
    block.after(document.createElement('br'))
    unwrap(block)
  }
  // A line break stands between words only, and once.
  for (const line of all(item, 'br')) if (!isBetweenWords(line, item)) line.remove()
  if (first !== undefined) item.append(first)
}

function isBetweenWords(line: Element, item: Element): boolean {
  const [before, after] = [document.createRange(), document.createRange()]
  const above = all(item, 'br').findLast(
    (other) => (line.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
  )
  if (above === undefined) before.setStart(item, 0)
  else before.setStartAfter(above)
  before.setEndBefore(line)
  after.setStartAfter(line)
  after.setEnd(item, item.childNodes.length)
  return before.toString().trim() !== '' && after.toString().trim() !== ''
}

// ---- Tables

/** Cells that cover several places cover one: the others are empty. */
function spreadCells(table: HTMLElement): void {
  const rows = all(table, 'tr')
  rows.forEach((row, index) => {
    for (const cell of [...row.children]) {
      const [columns, lines] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')]
      const at = [...row.children].indexOf(cell)
      cell.removeAttribute('colspan')
      cell.removeAttribute('rowspan')
      for (let more = 1; more < columns; more += 1) cell.after(document.createElement('td'))
      for (const under of rows.slice(index + 1, index + lines))
        for (let more = 0; more < columns; more += 1)
          under.insertBefore(document.createElement('td'), under.children[at] ?? null)
    }
  })
}

function spanOf(cell: Element, name: string): number {
  return Math.min(50, Math.max(1, Number(cell.getAttribute(name) ?? 1) || 1))
}
