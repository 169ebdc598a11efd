import type {
  Directory,
  DirectoryPlace,
  DirectoryPlaceKind,
  DirectorySchool,
  ImportRemark,
} from '../../api/imports.ts'
import { fold } from '../../text/fold.ts'
import { listText } from '../../text/plurals.ts'
import { communeName, type Lexicon, properCase } from '../../text/proper-case.ts'
import {
  academyName,
  communeTitle,
  departmentCode,
  departmentName,
  dsdenName,
  hasDsden,
} from '../../text/territories.ts'
import { nameKey } from '../name-key.ts'
import { squeeze } from '../squeeze.ts'
import { inseeOf, uaiOf, wholeCommune } from './codes.ts'
import { constituencyName, isMended } from './constituency-name.ts'
import type { Line, Remark } from './read-school.ts'

type SchoolKeys = Pick<DirectorySchool, 'parentKey' | 'departmentKey' | 'communeKey' | 'rpiKey'>

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

/** Begins without any place. Remarks about a place are made once, at the line that first names it. */
export function gatherPlaces(lexicon: Lexicon, remarks: ImportRemark[]): Places {
  const places = new Map<string, DirectoryPlace>()
  const departments = new Map<string, { readonly key: string; readonly name: string }>()

  const take = (
    kind: DirectoryPlaceKind,
    identity: string,
    make: () => Omit<DirectoryPlace, 'key' | 'kind'>,
  ): string => {
    const key = `${kind} ${identity}`
    if (!places.has(key)) places.set(key, { key, kind, ...make() })
    return key
  }

  // The same few labels come back on thousands of lines.
  const names = new Map<string, string>()
  const nameOf = (label: string, make: () => string): string => {
    const known = names.get(label) ?? make()
    names.set(label, known)
    return known
  }
  const keyOf = (kind: DirectoryPlaceKind, name: string) =>
    nameOf(`key ${kind} ${name}`, () => nameKey(kind, name))

  const academyOf = ({ line, text }: Line): string | null => {
    const code = /^\d{1,2}$/.test(text('academyCode')) ? text('academyCode').padStart(2, '0') : ''
    const label = squeeze(text('academy'), longestLabel)
    if (code === '' && label === '') return null
    const name = academyName(code, properCase(label === '' ? code : label, lexicon))
    return take('academy', code || keyOf('academy', name), () => ({
      name,
      ...plain,
      code,
      parentKey: null,
      line,
    }))
  }

  const departmentOf = ({ text }: Line): string | null => {
    const code = departmentCode(text('departmentCode'))
    const label = squeeze(text('department'), longestLabel)
    if (code === '' && label === '') return null
    const name = departmentName(code, properCase(label || code, lexicon))
    const key = code || nameKey('department', name)
    if (!departments.has(key)) departments.set(key, { key, name })
    return key
  }

  const dsdenOf = ({ line, text }: Line, department: string | null, parentKey: string | null) => {
    const code = departmentCode(text('departmentCode'))
    if (department === null || !hasDsden(code)) return parentKey
    return take('dsden', department, () => ({
      name: dsdenName(code, departments.get(department)?.name ?? ''),
      sigle: `DSDEN ${code}`.trim(),
      ...{ siren: null, code, parentKey, line },
    }))
  }

  const constituencyOf = ({ line, text }: Line, above: string | null): string | null => {
    const code = uaiOf(text('constituencyCode')) ?? squeeze(text('constituencyCode'), 20)
    const label = text('constituency')
    if (code === '' && label === '') return null
    const name = nameOf(`constituency ${label || code}`, () => constituencyName(label || code, lexicon))
    return take('constituency', code || `${above} ${keyOf('constituency', name)}`, () => {
      if (isMended(label, name))
        remarks.push({ code: 'label-tidied', line, params: { before: label, after: name } })
      return { name, ...plain, code, parentKey: above, line }
    })
  }

  const communeOf = ({ line, text }: Line, siren: string | null, remark: Remark): string | null => {
    const insee = inseeOf(text('insee'))
    const label = squeeze(text('commune'), longestLabel)
    if (insee === null && text('insee') !== '')
      remark('insee-wrong', { insee: text('insee'), commune: label })
    if (insee === null && label === '') return null
    const whole = insee === null ? null : wholeCommune(insee)
    const known = whole?.name ?? null
    const name = nameOf(`commune ${known ?? label}`, () =>
      communeTitle(known ?? communeName(label || (insee ?? ''), lexicon)),
    )
    const key = take('commune', whole?.insee ?? keyOf('commune', name), () => ({
      name,
      ...plain,
      code: whole?.insee ?? '',
      parentKey: null,
      line,
    }))
    const commune = places.get(key)
    // A public school has no legal person: its SIRET begins with the SIREN of its commune, which begins with 21.
    if (commune !== undefined && commune.siren === null && siren?.startsWith('21'))
      places.set(key, { ...commune, siren })
    return key
  }

  const rpiOf = ({ line, text }: Line, department: string | null, uai: string, remark: Remark) => {
    const identity = squeeze(text('rpiDispersed'), 60)
    if (identity === '' || /^(?:0(?:[.,]0)?|non|n|false|faux)$/i.test(identity)) return null
    if (/^(?:1(?:[.,]0)?|oui|o|true|vrai)$/i.test(identity)) {
      remark('rpi-unnamed', { uai })
      return null
    }
    const name = /\p{L}{3}/u.test(identity) ? rpiName(properCase(identity, lexicon)) : ''
    const code = squeeze(identity, 20)
    return take('rpi', `${department} ${fold(identity)}`, () => ({
      ...{ name, ...plain, code, parentKey: null, line },
    }))
  }

  return {
    placesOf: (line, { uai, siren }, remark) => {
      const academy = academyOf(line)
      const departmentKey = departmentOf(line)
      const above = dsdenOf(line, departmentKey, academy)
      const constituency = constituencyOf(line, above)
      if (constituency === null) remark('school-without-constituency', { uai })
      return {
        departmentKey,
        parentKey: constituency ?? above,
        communeKey: communeOf(line, siren, remark),
        rpiKey: rpiOf(line, departmentKey, uai, remark),
      }
    },
    all: (schools) => [...places.values()].map((place) => named(place, schools, places)),
    departments: () => [...departments.values()],
  }
}

const plain = { sigle: '', siren: null } as const
/** Leaves room for the words before it (« Direction des services départementaux … »). */
const longestLabel = 160

function rpiName(label: string): string {
  return /^rpi\b/i.test(label) ? label : `RPI ${label}`
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
