import { isIsoDate } from '../kit/calendar.ts'
import { fold } from '../kit/fold.ts'

/** Windows keeps these names for devices, whatever the extension. */
const reserved = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)(?= *(?:\.|$))/i
/** Leaves room under the 260 characters of a Windows path. */
const longestStem = 120
/** A body without a sigle goes by its name; the kind of document that follows must stay readable. */
const longestSigle = 48

export type ReportFileName = {
  /** The day of the meeting or of the state shown. */
  readonly date: string
  readonly sigle: string
  /** What it is, in French words: « dossier de séance ». */
  readonly kind: string
  /** « projet », « adopté » … */
  readonly status?: string
  readonly extension?: string
}

/** `2026-03-10_CPS_dossier-de-seance.pdf`: sorts by date, safe on every system, without accents. */
export function reportFileName({ date, sigle, kind, status, extension = 'pdf' }: ReportFileName): string {
  // What another program left in the place of a day sorts badly, but must not be lost in a name.
  const day = isIsoDate(date) ? date : plainCharacters(date)
  const parts = [day, shortened(plainCharacters(sigle)), slug(kind), slug(status ?? '')]
  return safeFileName(`${parts.filter((part) => part !== '').join('_')}.${extension}`)
}

/** Cut after a whole word where there is one, and never after « de l’ ». */
function shortened(words: string): string {
  if (words.length <= longestSigle) return words
  const start = words.slice(0, longestSigle)
  const whole = start.replace(/-[^-]*$/, '').replace(/(?:-\w{1,3})+$/, '')
  return whole === '' ? start : whole
}

/** « Compte rendu adopté » → `compte-rendu-adopte`. */
export function slug(text: string): string {
  return plainCharacters(fold(text))
}

/** A name that Windows, macOS and Linux accept, close to the given one; never empty. */
export function safeFileName(name: string): string {
  const plain = withoutAccents(name).replace(/[^\w.() -]+/g, '-')
  const extension = /\.[A-Za-z0-9]{1,15}$/.exec(plain)?.[0] ?? ''
  const stem = plain
    .slice(0, plain.length - extension.length)
    .slice(0, longestStem)
    .replace(/^[. ]+|[. ]+$/g, '')
  return `${stem === '' ? 'document' : stem.replace(reserved, (device) => `${device}_`)}${extension}`
}

/** A file name as near as may be to the name of a project: only what a system refuses is left out. Without extension. */
export function documentFileName(name: string): string {
  // What is not seen is left out: it would turn a name round, or end a line of it.
  const seen = name.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, '')
  const allowed = [...seen.replace(/[\\/:*?"<>|]+/g, '-')].slice(0, longestStem).join('')
  const stem = allowed.replace(/^[. ]+|[. ]+$/g, '')
  return stem === '' ? 'document' : stem.replace(reserved, (device) => `${device}_`)
}

function plainCharacters(text: string): string {
  return withoutAccents(text)
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

function withoutAccents(text: string): string {
  // `fold` knows the ligatures but lowers the case: capitals are put back letter by letter.
  return [...text.normalize('NFC')]
    .map((character) => {
      const plain = fold(character)
      return character === character.toLowerCase() ? plain : plain.toUpperCase()
    })
    .join('')
}
