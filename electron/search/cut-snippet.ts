import { foundMarks } from '#shared/api/search.ts'
import { fold } from '#shared/kit/fold.ts'

type Found = { readonly start: number; readonly end: number; readonly words: string }

/** About two lines of a panel. */
const room = 160
/** What is read before the first found word, to understand it. */
const lead = 40

/**
 * The part of a text where most of the searched words stand, about two lines long and cut between words; what was found stays
 * whole, however long. Found words are between `foundMarks`, in the text as in the answer.
 */
export function cutSnippet(marked: string): string {
  const { start, end } = richest(foundIn(marked))
  const from = start <= lead ? 0 : wordStart(marked, start - lead, start)
  const to = from + room >= marked.length ? marked.length : wordEnd(marked, from + room, end)
  return `${from === 0 ? '' : '…'}${marked.slice(from, to).trim()}${to === marked.length ? '' : '…'}`
}

function foundIn(marked: string): readonly Found[] {
  const one = new RegExp(`${foundMarks.begin}([^${foundMarks.end}]*)${foundMarks.end}`, 'g')
  return [...marked.matchAll(one)].map(({ index, 0: all, 1: words = '' }) => ({
    ...{ start: index, end: index + all.length },
    words: fold(words),
  }))
}

/** The first of the stretches that hold most different words; the beginning when nothing was found. */
function richest(found: readonly Found[]): { readonly start: number; readonly end: number } {
  let best = { start: 0, end: 0, size: 0 }
  for (const [rank, { start, end, words }] of found.entries()) {
    const held = new Set([words])
    let last = end
    for (let next = rank + 1; next < found.length; next += 1) {
      const other = found[next]
      if (other === undefined || other.end > start + room - lead) break
      held.add(other.words)
      last = other.end
    }
    if (held.size > best.size) best = { start, end: last, size: held.size }
  }
  return best
}

/** Where the first word begins after a place, no later than another one. */
function wordStart(text: string, at: number, latest: number): number {
  const space = text.slice(at, latest).search(/\s/)
  return space < 0 ? latest : at + space + 1
}

/** Where the last word ends before a place, no earlier than another one, and in no half of what was found. */
function wordEnd(text: string, at: number, earliest: number): number {
  if (at <= earliest) return earliest
  const begun = text.lastIndexOf(foundMarks.begin, at)
  const isWithin = begun >= earliest && text.indexOf(foundMarks.end, begun) > at
  const until = isWithin ? begun : at
  const space = text.slice(earliest, until).search(/\s\S*$/)
  return space < 0 ? earliest : earliest + space
}
