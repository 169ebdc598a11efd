import { fold } from '../kit/fold.ts'

/** Spellings learnt from texts that have their accents: the folded word, as it is written there. */
export type Lexicon = ReadonlyMap<string, string>

/** Words that stay small inside a name of place or of school. */
const small: ReadonlySet<string> = new Set(
  'a au aux d de des du en es et l la le les les lez ou par pour pres sous sur'.split(' '),
)

/** Words that are written in capitals. */
const sigles: ReadonlySet<string> = new Set('ash cp rep rpi sivom sivos sivu ulis zac zup'.split(' '))

/** What no text of a directory would teach: the words that every school is made of. */
const commonWords: Lexicon = new Map([
  ['ecole', 'École'],
  ['elementaire', 'élémentaire'],
  ['maternelle', 'maternelle'],
  ['primaire', 'primaire'],
  ['specialisee', 'spécialisée'],
  ['intercommunale', 'intercommunale'],
  ['publique', 'publique'],
  ['privee', 'privée'],
  ['groupe', 'groupe'],
  ['scolaire', 'scolaire'],
  ['degre', 'degré'],
  ['application', 'application'],
])

/** Learns how the words of some texts are written; the most frequent spelling of a word wins, the first of equals. */
export function learnSpellings(texts: Iterable<string>): Lexicon {
  const counts = new Map<string, number>()
  for (const text of texts) {
    if (isAllCapitals(text)) continue
    for (const word of text.match(/\p{L}+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const seen = new Map<string, Map<string, number>>()
  for (const [word, count] of counts) {
    if (word.length < 2 || word === word.toUpperCase()) continue
    const folded = fold(word)
    seen.set(folded, (seen.get(folded) ?? new Map<string, number>()).set(word, count))
  }
  return new Map([...seen].map(([word, spellings]) => [word, mostFrequent(spellings)]))
}

/** Tells whether a text has letters, all of them capitals: its accents and its case are lost. */
export function isAllCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && text === text.toUpperCase()
}

/** « MONTBARD-HAUTE COTE-D'OR » as « Montbard-Haute Côte-d’Or»; a text that has small letters keeps them. */
export function properCase(text: string, lexicon: Lexicon = new Map()): string {
  const cased = isAllCapitals(text) ? capitalsToWords(text, lexicon) : text
  return cased
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    .replace(/^ecole(?= )/i, 'École')
    .replace(/(?<= )elementaire(?= |$)/g, 'élémentaire')
}

/** « MAISONS ALFORT » as « Maisons-Alfort », « L HAY LES ROSES » as « L’Haÿ-les-Roses »: communes take hyphens. */
export function communeName(text: string, lexicon: Lexicon = new Map()): string {
  if (!isAllCapitals(text)) return properCase(text, lexicon)
  const joined = text
    .replace(/^L (?=[AEIOUYH])/, "L'")
    .replace(/ D (?=[AEIOUYH])/g, " D'")
    .replace(/\bSTE (?=\p{Lu})/gu, 'SAINTE ')
    .replace(/\bST (?=\p{Lu})/gu, 'SAINT ')
  const [article = ''] = /^(?:LE |LA |LES |L')/.exec(joined) ?? []
  const rest = joined.slice(article.length).replace(/ +(?=\p{Lu})/gu, '-')
  return properCase(`${article}${rest}`, lexicon)
}

function capitalsToWords(text: string, lexicon: Lexicon): string {
  let isFirst = true
  return text.replace(/ D (?=[AEIOUYH])/g, " D'").replace(/[\p{L}\p{N}]+/gu, (word) => {
    const begins = isFirst
    isFirst = false
    return spelt(word, begins, lexicon)
  })
}

function spelt(word: string, begins: boolean, lexicon: Lexicon): string {
  const folded = fold(word)
  if (small.has(folded) && (!begins || folded.length > 1) && word.length > 1) {
    return begins ? capitalised(folded) : (accented(folded, lexicon) ?? folded)
  }
  if (folded === 'd' || (folded === 'l' && !begins)) return folded
  if (sigles.has(folded) || word.length === 1 || /^[IVX]+$/.test(word) || /\d/.test(word)) return word
  const known = commonWords.get(folded) ?? lexicon.get(folded)
  return known === undefined ? capitalised(word.toLowerCase()) : begins ? capitalised(known) : known
}

/** « lès » where the texts write it so; never a capital that they give to a beginning. */
function accented(folded: string, lexicon: Lexicon): string | undefined {
  return lexicon.get(folded)?.toLowerCase()
}

function capitalised(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`
}

function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  return [...spellings].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}
