import { fold } from '../../kit/fold.ts'

/** « directeur·trice », « directeur(trice) », « directeur/trice »: the feminine ending after a mark. */
const inclusive = /(?<=\p{L})[·.(/](?:[ns]?e|ee|ere|trice|rice|euse|fe)s?\)?(?=\P{L}|$)/gu

/** What a title has in common in both genders and numbers: « conseillères pédagogiques » and « conseiller pédagogique ». */
export function functionKey(title: string): string {
  return fold(title)
    .replace(inclusive, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map(stem)
    .join(' ')
}

function stem(word: string): string {
  return word
    .replace(/s$/, '')
    .replace(/trice$/, 'teur')
    .replace(/euse$/, 'eur')
    .replace(/ere$/, 'er')
    .replace(/ffe$/, 'f')
    .replace(/e+$/, '')
}
