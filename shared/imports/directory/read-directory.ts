import type { Directory, DirectorySchool, ImportRemark } from '../../api/imports.ts'
import { ok, type Result } from '../../kit/result.ts'
import { type TerritoryNames, unknownTerritory } from '../../territory/territory-names.ts'
import { type Lexicon, learnSpellings } from '../../text/proper-case.ts'
import type { CsvRow } from '../csv.ts'
import { dayOf, inseeOf } from './codes.ts'
import { type DirectoryColumns, directoryColumns } from './columns.ts'
import { gatherPlaces } from './gather-places.ts'
import { namePlaces } from './name-places.ts'
import { isSchool, type Line, readSchool } from './read-school.ts'

/** The columns without which a file says of no school which it is. */
export type NotADirectory = { readonly missing: readonly ('uai' | 'name')[] }

export type ReadingNeeds = {
  /** Official names by code; without them, names are what the file says. */
  readonly territory?: TerritoryNames
  readonly onProgress?: (done: number) => void
}

/**
 * Understands the ministry's directory, whatever the year of its columns. Never fails on a line: what cannot be used is
 * left out with a remark, what can be set right is, with a remark where somebody should look.
 */
export function readDirectory(
  header: readonly string[],
  rows: readonly CsvRow[],
  { territory = unknownTerritory, onProgress = () => undefined }: ReadingNeeds = {},
): Result<Directory, NotADirectory> {
  const columns = directoryColumns(header)
  if (!columns.ok) return columns
  const remarks: ImportRemark[] = [...columns.value.remarks]
  const lexicon = spellingsIn(rows, columns.value, territory)
  const places = gatherPlaces(namePlaces(territory, lexicon), remarks)
  const schools = new Map<string, DirectorySchool>()
  let [others, asOf] = [0, '']
  for (const [i, row] of rows.entries()) {
    if (i % 500 === 0) onProgress(i)
    const remark = (code: ImportRemark['code'], params: ImportRemark['params'] = {}) =>
      void remarks.push({ code, line: row.line, params })
    if (row.hasOpenQuote) remark('quote-open')
    if (row.cells.length > header.length) {
      remark('row-shifted')
      continue
    }
    if (row.cells.length < header.length) remark('row-short')
    const line: Line = { line: row.line, text: (field) => columns.value.read(row.cells, field) }
    if (!isSchool(line.text)) {
      others++
      continue
    }
    const school = readSchool(line, lexicon, remark)
    if (school === null) continue
    const first = schools.get(school.uai)
    if (first !== undefined) {
      remark('uai-twice', { uai: school.uai, first: String(first.line) })
      continue
    }
    const revised = dayOf(line.text('revisedOn')) ?? ''
    if (revised > asOf) asOf = revised
    schools.set(school.uai, { ...school, ...places.placesOf(line, school, remark) })
  }
  onProgress(rows.length)
  const found = [...schools.values()]
  return ok({
    schools: found,
    places: places.all(found),
    departments: places.departments(),
    others,
    asOf: asOf === '' ? null : asOf,
    remarks,
  })
}

/** Lines in small letters teach the accents that lines in capitals have lost. */
function spellingsIn(
  rows: readonly CsvRow[],
  { read }: DirectoryColumns,
  territory: TerritoryNames,
): Lexicon {
  const fields = ['commune', 'constituency', 'department', 'academy', 'name'] as const
  const texts = fields.flatMap((field) => [...new Set(rows.map(({ cells }) => read(cells, field)))])
  const codes = new Set(rows.map(({ cells }) => inseeOf(read(cells, 'insee'))))
  return learnSpellings([...[...codes].flatMap((code) => territory.communePlace(code ?? '') ?? []), ...texts])
}
