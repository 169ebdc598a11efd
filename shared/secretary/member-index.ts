import { fold } from '../kit/fold.ts'

/** Somebody who can be called by initials. */
export type Called = { readonly key: string; readonly firstName: string; readonly lastName: string }

/** Members by what is typed of their names. */
export type MemberIndex = {
  /** The shortest letters that mean this member alone, or her letters and her rank among those of one name. */
  readonly codeOf: (key: string) => string
  /** Everybody whom these letters may mean, in the order of the list; `mv2` is the second of those of `mv`. */
  readonly find: (typed: string) => readonly string[]
}

const particles = new Set(['de', 'du', 'des', 'd', 'le', 'la', 'les', 'l'])
/** Letters of a family name alone mean somebody from three on: two are initials. */
const leastOfName = 3

/**
 * Indexes members by the initial of the first name followed by letters of the family name: `mv`, `mva`, `mvautrin`.
 * Jean-Pierre LE GALL answers to `jl`, `jpl`, `jplg`, `jg`, `legall`; accents and hyphens do not count.
 */
export function memberIndex(members: readonly Called[]): MemberIndex {
  const byLetters = new Map<string, string[]>()
  for (const member of members) {
    for (const letters of lettersOf(member)) {
      const keys = byLetters.get(letters) ?? []
      if (keys.at(-1) !== member.key) keys.push(member.key)
      byLetters.set(letters, keys)
    }
  }
  const codes = new Map(members.map((member) => [member.key, codeAmong(byLetters, member)]))
  return {
    codeOf: (key) => codes.get(key) ?? '',
    find: (typed) => {
      const parts = /^(\p{L}+)(\d{0,3})$/u.exec(fold(typed).replace(/[-'.]/g, ''))
      const found = byLetters.get(parts?.[1] ?? '') ?? []
      const rank = parts?.[2] ?? ''
      return rank === '' ? found : found.slice(Number(rank) - 1).slice(0, rank === '0' ? 0 : 1)
    },
  }
}

function codeAmong(byLetters: ReadonlyMap<string, readonly string[]>, member: Called): string {
  const all = [...lettersOf(member)].sort((a, b) => a.length - b.length)
  const own = all.find((letters) => byLetters.get(letters)?.length === 1)
  if (own !== undefined) return own
  // Of one name with another member: told apart by their places in the list.
  const [shared = ''] = all
  return `${shared}${(byLetters.get(shared)?.indexOf(member.key) ?? 0) + 1}`
}

function lettersOf({ firstName, lastName }: Called): ReadonlySet<string> {
  const [first, last] = [wordsOf(firstName), wordsOf(lastName)]
  const initials = first.map(initial).join('')
  const givens = [...new Set([initials.slice(0, initial(first[0] ?? '').length), initials])]
  const main = last.findIndex((word) => !particles.has(word))
  const names = [...new Set([last.join(''), last.slice(Math.max(0, main)).join('')])]
  const found = new Set<string>()
  for (const name of names) {
    for (const given of givens) addBeginnings(found, given + name, given.length + 1)
    addBeginnings(found, name, leastOfName)
    addBeginnings(found, first.join('') + name, leastOfName)
  }
  for (const given of givens) addBeginnings(found, given + last.map(initial).join(''), given.length + 1)
  // A name too short for all of that still has to be typed somehow.
  if (found.size === 0) found.add(first.join('') || last.join('') || 'x')
  return found
}

/** Each beginning of a text that has at least so many letters; nothing of a text that has none. */
function addBeginnings(found: Set<string>, text: string, least: number): void {
  const letters = [...text]
  for (let length = Math.max(1, least); length <= letters.length; length++) {
    found.add(letters.slice(0, length).join(''))
  }
}

function wordsOf(name: string): readonly string[] {
  return fold(name).match(/\p{L}+/gu) ?? []
}

function initial(word: string): string {
  return [...word][0] ?? ''
}
