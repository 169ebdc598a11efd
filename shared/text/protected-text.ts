/** Stands for one protected fragment while rules run on the rest of a text; rules treat it as a letter. */
export const placeholder = '\uE000'

const fileExtensions =
  'pdf|docx?|xlsx?|pptx?|od[tspg]|csv|json|txt|md|rtf|xml|html?|png|jpe?g|svg|gif|zip|ics|eml|gouvernail'

// Quantifiers are bounded: an attacker's text of one endless word must not freeze the window.
const protectedPatterns: readonly RegExp[] = [
  // The placeholder itself, should a text contain it: masking then stays reversible.
  /\uE000/u,
  // Inline code.
  /`[^`\n]{1,500}`/u,
  // Addresses: a closing punctuation mark belongs to the sentence, not to the address.
  /(?:[a-z][a-z0-9+.-]{0,20}:\/\/|www\.)[^\s«»"<>]{0,2000}[^\s«»"<>.,;:!?'’…)\]]/u,
  /(?:[a-z0-9-]{1,63}\.){1,6}(?:fr|eu|com|org|net|example)\/[^\s«»"<>]{0,2000}[^\s«»"<>.,;:!?'’…)\]]/u,
  /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/u,
  // Files and paths.
  /[a-z]:\\[^\s«»"]{0,500}|\\\\[^\s«»"]{1,500}/u,
  new RegExp(`[^\\s«»"<>|:*?;/\\\\\\uE000]{1,150}\\.(?:${fileExtensions})(?![\\p{L}\\p{N}])`, 'u'),
  // Codes: ISO dates and instants, anything with an underscore. (No rule can change a UAI such as 0961234X.)
  /\d{4}-\d{2}-\d{2}(?:T[\d:.+Z-]{2,30})?/u,
  /[\p{L}\p{N}'.-]{0,100}_[\p{L}\p{N}_'.:-]{0,200}/u,
]

const protectedFragment = new RegExp(protectedPatterns.map((pattern) => pattern.source).join('|'), 'giu')

// Each pattern above needs one of these. Most texts have none, and looking for all patterns at each letter took two thirds
// of the time in which a register of thousands of decisions is built.
const sign = /[\uE000`@\\/_]|www\.|\.\p{L}|\d-\d/iu

export type MaskedText = { readonly masked: string; readonly fragments: readonly string[] }

/** Replaces each address, file name and code by one placeholder, so that typographic rules cannot touch it. */
export function mask(text: string): MaskedText {
  if (!sign.test(text)) return { masked: text, fragments: [] }
  const fragments: string[] = []
  const masked = text.replace(protectedFragment, (fragment) => {
    fragments.push(fragment)
    return placeholder
  })
  return { masked, fragments }
}

/** A function that puts fragments back, in order, into successive pieces of a masked text. */
export function unmasker(fragments: readonly string[]): (piece: string) => string {
  let next = 0
  return (piece) => piece.replaceAll(placeholder, () => fragments[next++] ?? '')
}

/** The text with protected fragments blanked out, of the same length: positions found in it are true. */
export function blankProtected(text: string): string {
  if (!sign.test(text)) return text
  return text.replace(protectedFragment, (fragment) => placeholder.repeat(fragment.length))
}
