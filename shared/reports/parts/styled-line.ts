import type { ProseLine, ProseRun } from '../../prose/prose.ts'
import { typographicRuns } from '../../text/typographic-runs.ts'
import { type Inline, type Inlines, text } from '../report-document.ts'

/**
 * A line with its bold, its italics and its links, in French typography: the rules see the line whole, so that
 * « **Objet** : » gets its no-break space. On paper a link says where it leads, unless its words do.
 */
export function styledLine(line: ProseLine): Inlines {
  const looks = line.flatMap(withAddress)
  const before = looks.map((run) => run.text).join('')
  const typographic = typographicRuns(before)
  const places = placesOf(before, typographic.map((run) => run.text).join(''))
  let start = 0
  let at = 0
  const spans = looks.map((look) => {
    start += look.text.length
    return { look, end: places[start] ?? 0 }
  })
  return typographic.flatMap((run): Inlines => {
    const from = at
    at += run.text.length
    return spans.flatMap(({ look, end }, index): Inlines => {
      const begins = Math.max(from, spans[index - 1]?.end ?? 0)
      const piece = run.text.slice(begins - from, Math.max(begins, Math.min(end, at)) - from)
      return piece === '' ? [] : [looked(piece, look, run.superscript === true)]
    })
  })
}

function looked(piece: string, { strong, emphasis, href }: ProseRun, isRaised: boolean): Inline {
  const raised: Inline = isRaised ? { type: 'superscript', content: [text(piece)] } : text(piece)
  const leaning: Inline = emphasis === true ? { type: 'emphasis', content: [raised] } : raised
  const weighted: Inline = strong === true ? { type: 'strong', content: [leaning] } : leaning
  return href === undefined ? weighted : { type: 'link', href, content: [weighted] }
}

/** Runs of the same link in a row are one link: the address follows the last of them. */
function withAddress(run: ProseRun, index: number, line: ProseLine): readonly ProseRun[] {
  const { href } = run
  if (href === undefined || line[index + 1]?.href === href) return [run]
  const shown = href.replace(/^mailto:/i, '')
  const words = wordsOfLink(line, index)
  const bare = (address: string) => address.replace(/^https?:\/\/|\/$/gi, '').toLowerCase()
  return bare(words) === bare(shown) ? [run] : [run, { text: ` (${shown})` }]
}

function wordsOfLink(line: ProseLine, last: number): string {
  const { href, text: words = '' } = line[last] ?? {}
  return line[last - 1]?.href === href && last > 0 ? wordsOfLink(line, last - 1) + words : words
}

/** For each place in the text before the rules, the same place after them: they change few characters at a time. */
function placesOf(before: string, after: string): readonly number[] {
  const places: number[] = []
  let at = 0
  while (places.length < before.length) {
    const index = places.length
    const [dropped, added] = before[index] === after[at] ? [1, 1] : nextAlike(before, index, after, at)
    const from = at
    places.push(...Array.from({ length: dropped }, (_, more) => from + Math.min(more, added)))
    at += added
  }
  return [...places, after.length]
}

const reach = 8

/** How many characters to leave on either side until both texts go on alike. */
function nextAlike(before: string, index: number, after: string, at: number): readonly [number, number] {
  for (let total = 1; total <= 2 * reach; total += 1) {
    for (let dropped = Math.min(total, reach); dropped >= Math.max(0, total - reach); dropped -= 1) {
      const added = total - dropped
      if (before[index + dropped] === after[at + added]) return [dropped, added]
    }
  }
  return [1, 1]
}
