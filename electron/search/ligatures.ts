// FTS5 forgets a combining mark inside a word, and nobody writes this one after an o or an a: it tells what was one letter.
const mark = '\u032E'

const spelled: Readonly<Record<string, string>> = {
  œ: `o${mark}e`,
  Œ: `O${mark}E`,
  æ: `a${mark}e`,
  Æ: `A${mark}E`,
}
const joined = new Map(Object.entries(spelled).map(([letter, pair]) => [pair, letter]))

/** A text as it is indexed: « cœur » is found as « coeur », and so are words whose letters a PDF ties together (« ﬁche »). */
export function spellOut(text: string): string {
  return text.replace(/[œŒæÆ\uFB00-\uFB06]/g, (letter) => spelled[letter] ?? letter.normalize('NFKC'))
}

/** A part of an indexed text as it was written. */
export function joinAgain(text: string): string {
  return text.replace(new RegExp(`[oOaA]${mark}[eE]`, 'g'), (pair) => joined.get(pair) ?? pair)
}
