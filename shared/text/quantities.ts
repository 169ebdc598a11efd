import { quantityField } from '../kit/fields.ts'
import { noBreakSpace as nb } from './characters.ts'
import { numberText } from './plurals.ts'

/** « 1 234,5 % », « 6 écoles », « 1 école »: with as many decimals as the figure has, in the number of its unit. */
export function quantityText(value: number, unit = ''): string {
  const words = numberText(value, decimalsOf(value))
  return unit === '' ? words : `${words}${nb}${unitOf(value, unit)}`
}

/**
 * The figure that somebody typed in the French way: « 12,5 », « 1 234,5 % », « −3 »; a dot is taken for a comma. Null when it is
 * none, or one with more digits than a document keeps.
 */
export function quantityIn(typed: string): number | null {
  const plain = typed
    .trim()
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .replace(/ ?%$/, '')
    .replace(/^[−–] ?/, '-')
  if (!/^[+-]?(?:\d+|\d{1,3}(?: \d{3})+)(?:[.,]\d+)?$/.test(plain)) return null
  // « -0 » is read as 0: one figure has one writing.
  const value = Number(plain.replaceAll(' ', '').replace(',', '.')) + 0
  return quantityField.safeParse(value).success ? value : null
}

function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e')
  const own = digits.split('.')[1]?.length ?? 0
  return Math.min(100, Math.max(0, own - Number(exponent)))
}

// What does not lose its s, or may not: better « 1 essais » than « 1 moi ».
const invariable = /(?:[siauy]s|ours|ès|ps)$/

/** A unit is written in the plural; it takes the singular below two, as French does. */
function unitOf(value: number, unit: string): string {
  if (Math.abs(value) >= 2) return unit
  return unit
    .split(' ')
    .map((word) =>
      word.length > 3 && word.endsWith('s') && !invariable.test(word) ? word.slice(0, -1) : word,
    )
    .join(' ')
}
