import { isIsoDate } from '../kit/calendar.ts'
import { monthNames, weekdayName, weekdayNames } from './dates.ts'
import { blankProtected } from './protected-text.ts'
import { capitalise } from './terms.ts'

/** What embarrasses a secretary; told, never corrected, since the word may be a name or a house style. */
export type WarningKind =
  | 'civility'
  | 'unaccented-capital'
  | 'capital-function'
  | 'capital-month'
  | 'dotted-sigle'
  | 'plural-sigle'
  | 'school-year'
  | 'leading-zero'
  | 'weekday-mismatch'
  | 'median-point'
  | 'wording'
  | 'lone-straight-quote'
  | 'broken-reference'

export type TypographyWarning = {
  readonly kind: WarningKind
  readonly start: number
  readonly end: number
  readonly found: string
  /** What to write instead, when there is one answer. */
  readonly suggestion: string | null
}

type Check = {
  readonly kind: WarningKind
  readonly pattern: RegExp
  /** Null: the match is right after all. */
  readonly suggest: (match: RegExpMatchArray) => { readonly suggestion: string | null } | null
}

const unaccented = new Map(
  ['État', 'Écol', 'Établissement', 'Éducat', 'Élève', 'Équipe', 'Évaluat', 'Étape', 'Édit', 'Échéance']
    .concat(['ÉTAT', 'ÉCOLE', 'ÉDUCATION', 'ÉLÈVE', 'ÉQUIPE', 'ÉTABLISSEMENT', 'ACADÉMIE', 'ACADÉMIQUE'])
    .concat(['RÉGION', 'DÉPARTEMENT', 'COMITÉ', 'DÉCISION', 'SÉANCE', 'NUMÉRIQUE', 'PRÉSENT', 'EXCUSÉ'])
    .map((word) => [word.normalize('NFD').replace(/\p{Mn}/gu, ''), word]),
)
const unaccentedStems = [...unaccented.keys()].join('|')

const functions =
  'Recteur|Rectrice|Maire|Directeur|Directrice|Inspecteur|Inspectrice|Président|Présidente|Secrétaire|Conseiller|Conseillère|Délégué|Déléguée|Préfet|Préfète|Adjoint|Adjointe'
const written = (suggestion: string | null) => ({ suggestion })
const months = monthNames.join('|')
const before = '(?<![\\p{L}\\p{N}])'
const after = '(?![\\p{L}\\p{N}])'

const checks: readonly Check[] = [
  check('civility', `${before}(?:Mr\\.?(?=\\s)|Mrs${after}|Monsieurs${after})`, (m) =>
    written(m[0] === 'Mrs' || m[0] === 'Monsieurs' ? 'MM.' : 'M.'),
  ),
  check('civility', `${before}M(?:e)?lle(s?)${after}`, (m) => written(`Mme${m[1] ?? ''}`)),
  check('unaccented-capital', `${before}(${unaccentedStems})(\\p{L}*)`, (m) =>
    written((unaccented.get(m[1] ?? '') ?? '') + (m[2] ?? '')),
  ),
  check('unaccented-capital', `${before}A (?=l['’]|la |compter |partir |titre )`, () => written('À ')),
  check(
    'capital-function',
    `(?<=${before}(?:le|la|les|du|au|aux|des|[ld]['’])\\s?)(?:${functions})(?=s?${after})`,
    (m) => written(m[0].toLowerCase()),
  ),
  check('capital-month', `(?<=\\d\\s|1er\\s)(?:${capitalised(monthNames)})${after}`, (m) =>
    written(m[0].toLowerCase()),
  ),
  check('dotted-sigle', `${before}(?:\\p{Lu}\\.){3,}`, (m) => written(m[0].replaceAll('.', ''))),
  check('plural-sigle', `${before}(\\p{Lu}{3,})s${after}`, (m) => written(m[1] ?? null)),
  check('school-year', `${before}(20\\d{2})\\s?[/–]\\s?(20\\d{2})${after}`, (m) =>
    Number(m[2]) === Number(m[1]) + 1 ? written(`${m[1]}-${m[2]}`) : null,
  ),
  check('leading-zero', `${before}0(\\d\\s(?:${months}))${after}`, (m) => written(m[1] ?? null)),
  check(
    'weekday-mismatch',
    `${before}(${weekdayNames.join('|')})(\\s)(\\d{1,2}|1er)(\\s(${months})\\s(\\d{4}))${after}`,
    suggestWeekday,
  ),
  check('median-point', `${before}\\p{L}{2,}[·•‧]\\p{L}+`, () => written(null)),
  check('wording', `${before}(comptes?)-(rendus?)${after}`, (m) => written(`${m[1]} ${m[2]}`)),
  check('wording', `${before}(relevés?) de décision${after}`, (m) => written(`${m[1]} de décisions`)),
  check('lone-straight-quote', '"', () => written(null)),
  check('broken-reference', 'Erreur\\s?!\\s(?:Signet|Source)[^.\\n]{0,40}', () => written(null)),
]

/** Doubtful spots of a text in the order of their position; addresses, file names and codes are not examined. */
export function typographyWarnings(text: string): readonly TypographyWarning[] {
  const examined = blankProtected(text)
  return checks
    .flatMap(({ kind, pattern, suggest }) =>
      [...examined.matchAll(pattern)].flatMap((match) => {
        const answer = suggest(match)
        if (answer === null) return []
        const found = match[0]
        return { kind, start: match.index, end: match.index + found.length, found, ...answer }
      }),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

function check(kind: WarningKind, source: string, suggest: Check['suggest']): Check {
  return { kind, pattern: new RegExp(source, 'gu'), suggest }
}

function suggestWeekday(match: RegExpMatchArray): { readonly suggestion: string } | null {
  const [, weekday, space, day = '', rest, month = '', year] = match
  const monthNumber = String(monthNames.indexOf(month) + 1).padStart(2, '0')
  const date = `${year}-${monthNumber}-${String(Number.parseInt(day, 10)).padStart(2, '0')}`
  if (!isIsoDate(date)) return null
  const right = weekdayName(date)
  return right === weekday ? null : { suggestion: `${right}${space}${day}${rest}` }
}

function capitalised(names: readonly string[]): string {
  return names.map((name) => capitalise(name)).join('|')
}
