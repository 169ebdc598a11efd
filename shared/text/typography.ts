import { narrowNoBreakSpace, noBreakSpace } from './characters.ts'
import { setHours } from './hours.ts'
import { mask, unmasker } from './protected-text.ts'

type Rule = readonly [pattern: RegExp, replacement: string]

const nb = noBreakSpace
/** A horizontal space, breaking or not. */
const s = '[ \\u00A0\\u202F\\u2009]'
/** The characters that make a word go on; the placeholder stands for an address or a code. */
const word = '\\p{L}\\p{N}_\\uE000'
const months = 'janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre'
/** « ème » however typed, also with a combining accent. */
const eme = 'i?(?:è|e\\u0300|e)me'

/** What a number follows at once: « article 4 », « p. 17 ». */
const numbered = '(?:[Aa]rticles?|[Aa]rt\\.|[Pp]ages?|p\\.)'
/** « 4 », « 1er », « R133-3 », « L. 211-1 ». */
const reference = `(?:[LRD]\\.?${s}?)?\\d+(?:er|[-.]\\d+){0,4}`

function regex(source: string, flags = 'gu'): RegExp {
  return new RegExp(source, flags)
}

const characterRules: readonly Rule[] = [
  // Four dots and more are a line to fill in by hand.
  [/(?<!\.)\.{3}(?!\.)/g, '…'],
  [regex(`(?<=\\p{L})'(?=[${word}"«])`), '’'],
  // Pairs within one line only; a lone straight quote may be an inch mark and is left to the warnings.
  [
    regex(`(?<=^|[\\s([’'«—–-])"${s}*([^"\\n]*?[^"\\s])${s}*"(?=$|[\\s.,;:!?)\\]…»’-])`, 'gmu'),
    `«${nb}$1${nb}»`,
  ],
  // An incise; a minus sign between two numbers and a row of dashes are something else.
  [regex(`(?<=[\\p{L}\\uE000)»\\]]${s})-(?=${s}[${word}(«[])|(?<=\\d${s})-(?=${s}[\\p{L}\\uE000(«[])`), '–'],
]

/** Ordinals and units: before the hours, which look at where a number ends. */
const unitRules: readonly Rule[] = [
  [regex(`(?<![${word}])(\\d+|[IVX]+)${eme}(s?)(?![${word}])`), '$1e$2'],
  [regex(`(?<![${word}])(1|I)(?:è|e\\u0300|e)re(s?)(?![${word}])`), '$1re$2'],
  [regex(`(?<=\\d)${s}*(?=(?:[%‰€]|[kM]€)(?![\\p{L}\\p{N}]))`), nb],
  [regex(`(?<=€)${s}(?=(?:TTC|HT)(?![${word}]))`), nb],
]

/** Spaces that hold a number or a civility to what is around it. */
const bondRules: readonly Rule[] = [
  // Within a telephone number, then between groups of three figures.
  [
    regex(
      `(?<=(?<![${word}+])(?:\\+33|(?:\\+33${s}|0)\\d(?:${s}\\d{2}){0,3}))${s}(?=\\d{1,2}(?:${s}\\d{2})*(?!${s}?\\d))`,
    ),
    nb,
  ],
  [regex(`(?<=(?<![${word}.,/-])\\d{1,3}(?:${s}\\d{3})*)${s}(?=\\d{3}(?!\\d))`), nb],
  [regex(`(?<![${word}])([nN])[°º]${s}*(?!s(?!\\p{L}))(?=[${word}])`), `$1°${nb}`],
  [regex(`(?<![${word}.])(M\\.|MM\\.|Mmes?|Mlles?|Me|Dr|Pr)${s}+(?=[\\p{Lu}\\uE000])`), `$1${nb}`],
  [regex(`(?<![${word}])(${numbered})${s}+(?=${reference}(?!\\p{L}))`), `$1${nb}`],
  // « Articles 4, 6 et 9 »: a line may begin with « et », not with the number.
  [
    regex(
      `(?<=(?<![${word}])${numbered}${s}${reference}(?:(?:,|${s}(?:et|ou|à))${s}${reference}){0,9}${s}(?:et|ou|à))${s}(?=${reference}(?!\\p{L}))`,
    ),
    nb,
  ],
  [regex(`(?<![${word}])(\\d{1,2}|1er)${s}+(?=(?:${months})(?!\\p{L}))`, 'giu'), `$1${nb}`],
]

const punctuationRules: readonly Rule[] = [
  [regex(`«${s}*(?=\\S)`), `«${nb}`],
  [regex(`(?<=[^\\s«])${s}*»`), `${nb}»`],
  // Glued to a word, a colon is one of prose only when a space or the end follows.
  [regex(`(?<=[^\\s:«([])(?:${s}+:(?!:)|:(?=[\\s)\\]»]|$))`, 'gmu'), `${nb}:`],
  [regex(`(?<=[^\\s«([:;!?])${s}*(?=[;!?]+(?:[\\s)\\]».…]|$))`, 'gmu'), narrowNoBreakSpace],
  [regex(`(?<=[^\\s«([])${s}+(?=[;!?])`), narrowNoBreakSpace],
]

/**
 * The text as the Imprimerie nationale would set it: spaces, quotes, apostrophes, ordinals, hours, numbers.
 * Idempotent. Addresses, file names and codes come back untouched, names and wording are never corrected.
 */
export function frenchTypography(text: string): string {
  const known = alreadySet.get(text)
  if (known !== undefined) return known
  const set = setInFrench(text)
  // Long texts come from documents, one by one; the sentences of the window come back at each edit.
  if (text.length > 300) return set
  if (alreadySet.size >= 5_000) alreadySet.clear()
  alreadySet.set(text, set)
  return set
}

const alreadySet = new Map<string, string>()

function setInFrench(text: string): string {
  const { masked, fragments } = mask(text)
  const timed = setHours(applyRules([...characterRules, ...unitRules], masked))
  return unmasker(fragments)(applyRules([...bondRules, ...punctuationRules], timed))
}

function applyRules(rules: readonly Rule[], text: string): string {
  return rules.reduce((current, [pattern, replacement]) => current.replace(pattern, replacement), text)
}
