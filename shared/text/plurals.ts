import { noBreakSpace as nb } from './characters.ts'

/** « 1 710 », « 12 500,00 »: groups of three, decimal comma, a true minus sign; rounded to `decimals` places. */
export function numberText(value: number, decimals = 0): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.')
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, nb)
  const text = fraction === undefined ? digits : `${digits},${fraction}`
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text
}

/** « 0 siège », « 1 siège », « 2 sièges »; the plural adds an s unless it is given. */
export function count(value: number, singular: string, plural = `${singular}s`): string {
  return `${numberText(value)}${nb}${pluralOf(value, singular, plural)}`
}

/** The word alone in the right number: in French, the plural begins at two. */
export function pluralOf(value: number, singular: string, plural = `${singular}s`): string {
  return Math.abs(value) >= 2 ? plural : singular
}

const byteUnits = ['ko', 'Mo', 'Go', 'To'] as const

/** « 512 octets », « 12 ko », « 2,4 Mo »: decimal units, one decimal place under ten. */
export function bytesText(bytes: number): string {
  if (bytes < 1000) return count(bytes, 'octet')
  let value = bytes / 1000
  let unit = 0
  // 999,5 would be written « 1 000 »: it belongs to the next unit already.
  while (value >= 999.5 && unit < byteUnits.length - 1) {
    value /= 1000
    unit += 1
  }
  const number = numberText(value, value < 9.95 ? 1 : 0).replace(/,0$/, '')
  return `${number}${nb}${byteUnits[unit]}`
}

/** « 45 % », « 12,5 % ». */
export function percentText(value: number, decimals = 0): string {
  return `${numberText(value, decimals)}${nb}%`
}

/** « 12 500,00 € ». */
export function eurosText(value: number): string {
  return `${numberText(value, 2)}${nb}€`
}

/** « A », « A et B », « A, B et C ». */
export function listText(items: readonly string[], conjunction: 'et' | 'ou' = 'et'): string {
  const last = items.at(-1)
  if (last === undefined) return ''
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} ${conjunction} ${last}`
}
