/** What a file can be imported as: the ministry's directory of schools, persons with what they hold, measures, or school holidays. */
export const importKinds = ['directory', 'people', 'measures', 'holidays'] as const
export type ImportKind = (typeof importKinds)[number]

/** The files to be filled in and imported that the program writes. */
export const importModels = ['people', 'measures'] as const
export type ImportModel = (typeof importModels)[number]

/** A table as it stands in a file: texts only, each row with the line at which it begins. */
export type SourceTable = {
  readonly header: readonly string[]
  readonly rows: readonly SourceRow[]
}
export type SourceRow = { readonly line: number; readonly cells: readonly string[] }

/** Something of a file that was set right, left out or is worth a look. `line` counts from 1; null: the whole file. */
export type ImportRemark = {
  readonly code: ImportRemarkCode
  readonly line: number | null
  readonly params: Readonly<Record<string, string>>
}

export type ImportRemarkCode =
  | 'quote-open'
  | 'row-shifted'
  | 'row-short'
  | 'columns-unknown'
  | 'column-missing'
  | 'uai-missing'
  | 'uai-wrong'
  | 'uai-twice'
  | 'name-missing'
  | 'siret-damaged'
  | 'insee-wrong'
  | 'date-wrong'
  | 'contact-private'
  | 'label-tidied'
  | 'school-renamed'
  | 'school-closing'
  | 'school-closed'
  | 'school-without-constituency'
  | 'rpi-unnamed'
  | 'person-without-name'
  | 'email-wrong'
  | 'email-personal'
  | 'day-wrong'
  | 'days-reversed'
  | 'function-unknown'
  | 'function-ambiguous'
  | 'entity-missing'
  | 'entity-unknown'
  | 'entity-ambiguous'
  | 'body-unknown'
  | 'body-ambiguous'
  | 'post-taken'
  | 'seat-taken'
  | 'seat-unclear'
  | 'seat-differs'
  | 'rank-unknown'
  | 'role-unknown'
  | 'contact-differs'
  | 'holiday-dates-wrong'
  | 'measure-indicator-unknown'
  | 'measure-day-wrong'
  | 'measure-value-wrong'
  | 'measure-place-unknown'
  | 'measure-twice'

export type DirectoryPlaceKind = 'academy' | 'dsden' | 'constituency' | 'commune' | 'rpi'

/** An organisation that the directory names beside its schools. `key` identifies it within one reading. */
export type DirectoryPlace = {
  readonly key: string
  readonly kind: DirectoryPlaceKind
  readonly name: string
  readonly sigle: string
  /** UAI of a constituency, INSEE code of a commune, code of a département, of an académie, of an RPI; or empty. */
  readonly code: string
  readonly siren: string | null
  readonly parentKey: string | null
  readonly line: number
}

/** The fields of an organisation that a directory can change, in the order in which they are told. */
export const importedFields = [
  ...(['name', 'parentId', 'communeId', 'uai', 'insee', 'code', 'siren', 'sector'] as const),
  ...(['address', 'email', 'phone', 'from', 'to'] as const),
] as const
export type ImportedField = (typeof importedFields)[number]

export const schoolNatures = ['nursery', 'elementary', 'primary'] as const
export type SchoolNature = (typeof schoolNatures)[number]

export type DirectorySchool = {
  readonly line: number
  readonly uai: string
  readonly name: string
  readonly nature: SchoolNature
  readonly sector: 'public' | 'private' | null
  /** Closing: the ministry has decided it; the school still works. */
  readonly state: 'open' | 'closing' | 'closed'
  readonly siren: string | null
  readonly address: string
  readonly email: string
  readonly phone: string
  readonly openedOn: string | null
  readonly closedOn: string | null
  /** Key of the place that it is attached to: its constituency, or failing that the service above. */
  readonly parentKey: string | null
  /** Key of its département. */
  readonly departmentKey: string | null
  readonly communeKey: string | null
  readonly rpiKey: string | null
}

/** What the ministry's directory says, understood: the same whatever the year of the file. */
export type Directory = {
  readonly schools: readonly DirectorySchool[]
  readonly places: readonly DirectoryPlace[]
  readonly departments: readonly { readonly key: string; readonly name: string }[]
  /** Lines about collèges, lycées and services, which are left aside. */
  readonly others: number
  /** The latest day at which the ministry revised a line. */
  readonly asOf: string | null
  readonly remarks: readonly ImportRemark[]
}

/** What a file says, understood as what it was given for; nothing of the document has changed. */
export type ImportReading =
  | { readonly kind: 'directory'; readonly fileName: string; readonly directory: Directory }
  | { readonly kind: 'people'; readonly fileName: string; readonly table: SourceTable }
  | { readonly kind: 'measures'; readonly fileName: string; readonly table: SourceTable }
  | {
      readonly kind: 'holidays'
      readonly fileName: string
      readonly periods: readonly HolidayPeriod[]
      readonly remarks: readonly ImportRemark[]
    }

/** A period without school, of one zone; an empty zone is all of them. Both days are included. */
export type HolidayPeriod = {
  readonly zone: string
  readonly name: string
  readonly firstDay: string
  readonly lastDay: string
}

/** The file is being taken apart, then its lines are understood. */
export type ImportPhase = 'parsing' | 'understanding'
export type ImportProgress = { readonly phase: ImportPhase; readonly done: number; readonly total: number }

/** What a column of a list of persons can hold. */
export const peopleFields = [
  ...(['civility', 'lastName', 'firstName', 'fullName', 'email', 'phone'] as const),
  ...(['jobFunction', 'entity', 'postLabel', 'from', 'to'] as const),
  ...(['body', 'seat', 'rank', 'role', 'mandateFrom', 'mandateTo', 'act'] as const),
] as const
export type PeopleField = (typeof peopleFields)[number]
