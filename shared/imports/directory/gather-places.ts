import type {
  Directory,
  DirectoryPlace,
  DirectoryPlaceKind,
  DirectorySchool,
  ImportRemark,
} from '../../api/imports.ts'
import { departmentOfUai } from '../../territory/department-codes.ts'
import { overseasService } from '../../territory/official-names.ts'
import type { NamedDepartment } from '../../territory/territory-names.ts'
import { listText } from '../../text/plurals.ts'
import { nameKey } from '../name-key.ts'
import { squeeze } from '../squeeze.ts'
import { departmentCode, inseeOf, uaiOf, wholeCommune } from './codes.ts'
import { isMended } from './constituency-name.ts'
import type { PlaceNames } from './name-places.ts'
import type { Line, Remark } from './read-school.ts'

type SchoolKeys = Pick<DirectorySchool, 'parentKey' | 'departmentKey' | 'communeKey' | 'rpiKey'>
type Take = (
  kind: DirectoryPlaceKind,
  identity: string,
  place: Pick<DirectoryPlace, 'name' | 'code'> & Partial<DirectoryPlace>,
  /** As the file writes it, where somebody should see what became of it. */
  label?: string,
) => string

/** The places that the lines of a directory name, each once. */
export type Places = {
  /** Where the school of a line belongs; places that are new are taken down. */
  readonly placesOf: (
    line: Line,
    school: Pick<DirectorySchool, 'uai' | 'siren'>,
    remark: Remark,
  ) => SchoolKeys
  /** Every place, those above before those below. */
  readonly all: (schools: readonly DirectorySchool[]) => readonly DirectoryPlace[]
  readonly departments: () => Directory['departments']
}

/** Leaves room for the words before it (« Direction des services départementaux … »). */
const longestLabel = 160

/** Begins without any place. Remarks about a place are made once, at the line that first names it. */
export function gatherPlaces(names: PlaceNames, remarks: ImportRemark[]): Places {
  const places = new Map<string, DirectoryPlace>()
  const departments = new Map<string, string>()
  const takeAt =
    (line: number): Take =>
    (kind, identity, place, before) => {
      const key = `${kind} ${identity}`
      if (places.has(key)) return key
      places.set(key, { key, kind, sigle: '', siren: null, parentKey: null, line, ...place })
      if (before !== undefined && isMended(before, place.name))
        remarks.push({ code: 'label-tidied', line, params: { before, after: place.name } })
      return key
    }

  return {
    placesOf: ({ line, text }, { uai, siren }, remark) => {
      const take = takeAt(line)
      const label = (field: Parameters<Line['text']>[0]) => squeeze(text(field), longestLabel)
      const department = departmentOf(names, text('departmentCode'), label('department'))
      const academy = takeAcademy(take, names, {
        code: text('academyCode'),
        label: label('academy') || (overseasService(department?.code ?? '') ?? ''),
        department: department?.code ?? '',
      })
      if (department !== null) departments.set(department.key, department.name)
      const above = takeDsden(take, department, academy)
      const constituency = takeConstituency(
        take,
        names,
        {
          above: aboveConstituency(take, names, text('constituencyCode'), { department, above }),
          code: text('constituencyCode'),
        },
        text('constituency'),
      )
      if (constituency === null) remark('school-without-constituency', { uai })
      if (text('insee') !== '' && inseeOf(text('insee')) === null)
        remark('insee-wrong', { insee: text('insee'), commune: label('commune') })
      const communeKey = takeCommune(take, names, text('insee'), label('commune'))
      giveSiren(places, communeKey, siren)
      const rpi = squeeze(text('rpiDispersed'), 60)
      if (isYes(rpi)) remark('rpi-unnamed', { uai })
      return {
        departmentKey: department?.key ?? null,
        parentKey: constituency ?? above,
        communeKey,
        rpiKey: isYes(rpi) || isNo(rpi) ? null : takeRpi(take, names, department?.key ?? '', rpi),
      }
    },
    all: (schools) => [...places.values()].map((place) => named(place, schools, places)),
    departments: () => [...departments].map(([key, name]) => ({ key, name })),
  }
}

type AcademyHere = { readonly code: string; readonly label: string; readonly department: string }

function takeAcademy(take: Take, names: PlaceNames, given: AcademyHere): string | null {
  const { label, department } = given
  // A département has one académie, whatever the file calls it: those of Caen and Rouen are one, and the ministry counts
  // Saint-Barthélemy and Saint-Martin apart, which have no rectorat.
  const own = names.officialDepartment(department)?.academy ?? null
  const code = own ?? (/^\d{1,2}$/.test(given.code) ? given.code.padStart(2, '0') : '')
  if (code === '' && label === '') return null
  const name = names.academy(code, label, department)
  return take('academy', code || nameKey('academy', name), { name, code })
}

type DepartmentHere = NamedDepartment & { readonly key: string; readonly code: string }

function departmentOf(names: PlaceNames, text: string, label: string): DepartmentHere | null {
  const code = departmentCode(text)
  if (code === '' && label === '') return null
  const department = names.department(code, label)
  return { ...department, code, key: code || nameKey('department', department.name) }
}

function takeDsden(take: Take, department: DepartmentHere | null, parentKey: string | null): string | null {
  if (department === null || department.dsden === null) return parentKey
  const { key, code, dsden } = department
  return take('dsden', key, { name: dsden, code, sigle: `DSDEN ${code}`.trim(), parentKey })
}

/**
 * The service above a circonscription: that of the département with which its code begins, whatever the line that names
 * it first says of its school; the one of that line when the code tells nothing.
 */
function aboveConstituency(
  take: Take,
  names: PlaceNames,
  text: string,
  line: { readonly department: DepartmentHere | null; readonly above: string | null },
): string | null {
  const code = departmentOfUai(uaiOf(text) ?? '')
  const own = names.officialDepartment(code)
  if (own === null || own.academy === null || code === line.department?.code) return line.above
  return takeDsden(
    take,
    { ...own, key: code, code },
    takeAcademy(take, names, { code: own.academy, label: '', department: code }),
  )
}

function takeConstituency(
  take: Take,
  names: PlaceNames,
  given: { readonly above: string | null; readonly code: string },
  label: string,
): string | null {
  const code = uaiOf(given.code) ?? squeeze(given.code, 20)
  if (code === '' && label === '') return null
  const name = names.constituency(label || code)
  const identity = code || `${given.above} ${nameKey('constituency', name)}`
  return take('constituency', identity, { name, code, parentKey: given.above }, label)
}

function takeCommune(take: Take, names: PlaceNames, text: string, label: string): string | null {
  const given = inseeOf(text)
  if (given === null && label === '') return null
  const whole = given === null ? null : wholeCommune(given)
  const name = names.commune(whole?.insee ?? null, whole?.name ?? label)
  return take('commune', whole?.insee ?? nameKey('commune', name), { name, code: whole?.insee ?? '' })
}

function takeRpi(take: Take, names: PlaceNames, department: string, identity: string): string {
  const code = squeeze(identity, 20)
  return take('rpi', `${department} ${nameKey('rpi', identity)}`, { name: names.rpi(identity), code })
}

/** A public school is no legal person: its SIRET begins with the SIREN of its commune, which begins with 21. */
function giveSiren(places: Map<string, DirectoryPlace>, key: string | null, siren: string | null): void {
  const commune = places.get(key ?? '')
  if (commune !== undefined && commune.siren === null && siren?.startsWith('21') === true)
    places.set(commune.key, { ...commune, siren })
}

function isYes(text: string): boolean {
  return /^(?:1(?:[.,]0)?|oui|o|true|vrai)$/i.test(text)
}

function isNo(text: string): boolean {
  return text === '' || /^(?:0(?:[.,]0)?|non|n|false|faux)$/i.test(text)
}

/** An RPI without a name of its own takes those of its communes, and the constituency of its first school. */
function named(
  place: DirectoryPlace,
  schools: readonly DirectorySchool[],
  places: ReadonlyMap<string, DirectoryPlace>,
): DirectoryPlace {
  if (place.kind !== 'rpi') return place
  const own = schools.filter(({ rpiKey }) => rpiKey === place.key)
  const communes = new Set(own.flatMap(({ communeKey }) => places.get(communeKey ?? '')?.name ?? []))
  const list = listText(
    [...communes].map((name) => name.replace(/^Commune (?:de la |de l’|de |du |des |d’)/, '')),
  )
  const name = place.name === '' ? squeeze(`RPI ${list || place.code}`) : place.name
  return { ...place, name, parentKey: own[0]?.parentKey ?? null }
}
