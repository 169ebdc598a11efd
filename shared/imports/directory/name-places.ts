import { fold } from '../../kit/fold.ts'
import { communeName, dsdenName, overseasService } from '../../territory/official-names.ts'
import type { NamedDepartment, TerritoryNames } from '../../territory/territory-names.ts'
import { withDe } from '../../text/places.ts'
import { communeName as communePlace, type Lexicon, properCase } from '../../text/proper-case.ts'
import { constituencyName } from './constituency-name.ts'

/** Names what a directory labels: officially where a code tells which it is, else as well as the label allows. */
export type PlaceNames = {
  /** Where the département has no académie, the service of the State that is there. */
  readonly academy: (code: string, label: string, department: string) => string
  readonly department: (code: string, label: string) => NamedDepartment
  /** Null for a code that is none. */
  readonly officialDepartment: (code: string) => NamedDepartment | null
  readonly constituency: (label: string) => string
  readonly commune: (insee: string | null, label: string) => string
  /** Empty when the RPI has a number only. */
  readonly rpi: (identity: string) => string
}

/** Each label is looked at once: the same few come back on thousands of lines. */
export function namePlaces(territory: TerritoryNames, lexicon: Lexicon): PlaceNames {
  return {
    academy: remembered((code, label, department) => {
      const official = territory.academy(code) ?? overseasService(department)
      const name = properCase(label || code, lexicon)
      return official ?? (fold(name).startsWith('academie') ? name : `Académie ${withDe(name)}`)
    }),
    department: remembered((code, label) => {
      const name = properCase(label || code, lexicon)
      const dsden = dsdenName({ code, of: withDe(name), dsden: true })
      return territory.department(code) ?? { name, dsden, academy: null }
    }),
    officialDepartment: territory.department,
    constituency: remembered((label) => constituencyName(label, lexicon)),
    commune: remembered((insee, label) => {
      const official = insee === null ? null : territory.commune(insee)
      return official ?? communeName(communePlace(label || (insee ?? ''), lexicon))
    }),
    rpi: remembered((identity) => {
      if (!/\p{L}{3}/u.test(identity)) return ''
      const name = properCase(identity, lexicon)
      return /^rpi\b/i.test(name) ? name : `RPI ${name}`
    }),
  }
}

function remembered<A extends readonly (string | null)[], R>(make: (...labels: A) => R): (...labels: A) => R {
  const known = new Map<string, R>()
  return (...labels) => {
    const key = labels.join('\u0000')
    const made = known.get(key) ?? make(...labels)
    known.set(key, made)
    return made
  }
}
