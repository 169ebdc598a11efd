import { address } from './marks.ts'
import type { ProseLine, ProseRun } from './prose.ts'
import { tidyLine } from './tidy-prose.ts'

/** Some characters, or a row of stars that may begin or end something. */
type Atom = { readonly text: string; readonly href?: string; readonly isStars?: true }

/** Reads the words and the marks of one line; a mark without its other end is a word. */
export function parseLine(words: string): ProseLine {
  const atoms = atomsOf(words, {})
  const strong = pairsOf(atoms, (stars) => stars >= 2)
  const emphasis = pairsOf(atoms, (stars) => stars !== 2)
  let [isStrong, isEmphasis] = [false, false]
  const runs = atoms.map(({ text, href }, index): ProseRun => {
    if (strong.has(index)) isStrong = !isStrong
    if (emphasis.has(index)) isEmphasis = !isEmphasis
    const used = (strong.has(index) ? 2 : 0) + (emphasis.has(index) ? 1 : 0)
    return {
      text: text.slice(used),
      ...(isStrong ? { strong: true } : {}),
      ...(isEmphasis ? { emphasis: true } : {}),
      ...(href === undefined ? {} : { href }),
    }
  })
  return tidyLine(runs)
}

const special = '[*[\\]]'
const token = tokens(special)
const labelToken = tokens(`(?:${special}|$)`)

/** The pieces of a line; `end` is what backslashes count double before. */
function tokens(end: string): RegExp {
  const patterns = [
    // Backslashes count double before a special character, and are text elsewhere (« C:\dossier »).
    `(?<slashes>(?:\\\\\\\\)*)\\\\(?<escaped>${special})`,
    `(?<even>(?:\\\\\\\\)+)(?=${end})`,
    `(?<stars>\\*+)`,
    `\\[(?<label>(?!\\s*\\])(?:\\\\.|[^\\\\[\\]])+)\\]\\((?<href>${address})\\)`,
    `(?<plain>\\\\+|[^\\\\*[]+|\\[)`,
  ]
  return new RegExp(patterns.join('|'), 'gisu')
}

function atomsOf(words: string, around: { readonly href?: string }): readonly Atom[] {
  return [...words.matchAll(around.href === undefined ? token : labelToken)].flatMap(
    ({ groups = {} }): readonly Atom[] => {
      const { slashes = '', escaped, even = '', stars, label, href, plain = '' } = groups
      if (label !== undefined && href !== undefined) return atomsOf(label, { href })
      if (stars !== undefined)
        return [{ text: stars, ...around, ...(stars.length <= 3 ? { isStars: true } : {}) }]
      const half = '\\'.repeat((slashes.length + even.length) / 2)
      return [{ text: half + (escaped ?? '') + plain, ...around }]
    },
  )
}

/** Where a look begins and ends: stars before a word, then stars after one. */
function pairsOf(atoms: readonly Atom[], isAmong: (stars: number) => boolean): ReadonlySet<number> {
  const pairs = new Set<number>()
  let open: number | null = null
  atoms.forEach(({ text, isStars }, index) => {
    if (isStars !== true || !isAmong(text.length)) return
    if (open === null) {
      if (/^\S/.test(atoms[index + 1]?.text ?? '')) open = index
    } else if (/\S$/.test(atoms[index - 1]?.text ?? '')) {
      pairs.add(open).add(index)
      open = null
    }
  })
  return pairs
}
