import { noBreakSpace as nb } from './characters.ts'

const space = '[ \\u00A0\\u202F\\u2009]*'
// A whole chain of figures and « h » or « : » is looked at together: 14:30:05 and 14h09h05 are no times of day.
const chain = new RegExp(
  `(?<![\\p{L}\\p{N}_\\uE000:=/.,@#]|(?:(?!h)\\p{L}|(?<!\\d${space})h)-)\\d{1,3}(?:${space}[hH]${space}\\d{1,2}|:\\d{1,2})*(?:${space}h)?(?![\\p{L}\\p{N}_\\uE000'’])`,
  'gu',
)
const withLetter = new RegExp(`^(\\d{1,2})${space}[hH]${space}([0-5]\\d)$`)
const hoursAlone = new RegExp(`^(\\d{1,3})${space}h$`)
const withColon = /^([01]\d|2[0-3]):([0-5]\d)$/
/** Around `14:30`, these tell a code, a ratio or a date: `SRV-14:30`, `14:30:05`, `10:30/2`, `12:25 000`. */
const codeBefore = /[-+]$/
const codeAfter = /^(?:[/+-]|:[^\s)\]»]|[.,]\d|[ \u00A0\u202F\u2009]\d{3})/

/** Hours as they are read out: « 14h30 », « 14H30 » and « 14:30 » become « 14 h 30 », « 9h » becomes « 9 h ». */
export function setHours(text: string): string {
  return text.replace(chain, (found: string, offset: number) => {
    const alone = hoursAlone.exec(found)
    if (alone !== null) return `${alone[1]}${nb}h`
    const time = withLetter.exec(found) ?? withColon.exec(found)
    if (time === null || (found.includes(':') && isCode(text, offset, found))) return found
    return `${Number(time[1])}${nb}h${nb}${time[2]}`
  })
}

function isCode(text: string, offset: number, found: string): boolean {
  const end = offset + found.length
  return codeBefore.test(text.slice(0, offset)) || codeAfter.test(text.slice(end, end + 4))
}
