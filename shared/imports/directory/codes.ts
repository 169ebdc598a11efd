import { isIsoDate } from '../../kit/calendar.ts'
import { departmentOfMinistry } from '../../territory/department-codes.ts'

const uaiLetters = 'ABCDEFGHJKLMNPRSTUVWXYZ'

/** The UAI in its official form; null when it is not one. Its letter checks its figures (their remainder by 23). */
export function uaiOf(text: string): string | null {
  const plain = text.replace(/\s/g, '').toUpperCase()
  if (!/^\d{7}[A-Z]$/.test(plain)) return null
  return uaiLetters[Number(plain.slice(0, 7)) % uaiLetters.length] === plain[7] ? plain : null
}

/** The SIREN that begins a SIRET or stands alone; null when the number is damaged (`2,12102E+13`, figures lost). */
export function sirenOf(text: string): string | null {
  const plain = text.replace(/[\s\u00a0.]/g, '')
  if (!/^(?:\d{9}|\d{14})$/.test(plain) || !passesLuhn(plain)) return null
  const siren = plain.slice(0, 9)
  return passesLuhn(siren) ? siren : null
}

/** The INSEE code of a commune, with the zero that spreadsheets take away; null when it is not one. */
export function inseeOf(text: string): string | null {
  const plain = text.replace(/\s/g, '').toUpperCase()
  const padded = /^\d{4}$/.test(plain) ? `0${plain}` : plain
  return /^(\d{5}|2[AB]\d{3})$/.test(padded) ? padded : null
}

/** The commune of an arrondissement of Paris, Lyon or Marseille; any other commune is itself. */
export function wholeCommune(insee: string): { readonly insee: string; readonly name: string | null } {
  if (/^751\d\d$/.test(insee)) return { insee: '75056', name: 'Paris' }
  if (/^6938\d$/.test(insee)) return { insee: '69123', name: 'Lyon' }
  if (/^132\d\d$/.test(insee)) return { insee: '13055', name: 'Marseille' }
  return { insee, name: null }
}

/** « 94 » from « 094 », « 2A » from « 02A », « 20A » or « 620 », « 988 » from « 983 », « 974 » as it is; empty for anything else. */
export function departmentCode(text: string): string {
  const plain = text.trim().toUpperCase()
  const corsican = /^(?:0?2|20)([AB])$/.exec(plain)
  if (corsican !== null) return `2${corsican[1]}`
  if (!/^0*[1-9]\d{0,2}$/.test(plain)) return ''
  return departmentOfMinistry(String(Number(plain)).padStart(2, '0'))
}

/** ISO day from `1965-05-01`, `01/05/1965` or an instant; null when it is not a day that exists. */
export function dayOf(text: string): string | null {
  const plain = text.trim()
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(plain)
  const iso = french
    ? `${french[3]}-${french[2]?.padStart(2, '0')}-${french[1]?.padStart(2, '0')}`
    : (/^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(plain)?.[1] ?? '')
  return isIsoDate(iso) ? iso : null
}

function passesLuhn(figures: string): boolean {
  const sum = [...figures].reverse().reduce((total, figure, i) => {
    const value = Number(figure) * (i % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
