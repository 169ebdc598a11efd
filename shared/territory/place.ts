import { z } from 'zod'
import { nameField } from '../kit/fields.ts'

/** The territories that can be found; circonscriptions and schools are not administrative divisions. */
export const placeKinds = ['academy', 'region', 'department', 'epci', 'commune'] as const
export type PlaceKind = (typeof placeKinds)[number]

/** Which place: its kind and its official code (académie, INSEE code of a région, département, commune; SIREN of an EPCI). */
export const placeRefSchema = z.strictObject({ kind: z.enum(placeKinds), code: nameField(20) }).readonly()
export type PlaceRef = z.infer<typeof placeRefSchema>

export type AcademyRef = { readonly code: string; readonly name: string }

/** A département as the State sees it; `dsden` is null where the rectorat runs the schools itself. */
export type DepartmentRef = {
  readonly code: string
  readonly name: string
  readonly dsden: string | null
  /** The code of its académie; null when it is not known. */
  readonly academy: string | null
}

/** An administrative territory, and the services of the State that cover it. */
export type Place = PlaceRef & {
  /** « Dijon », « Côte-d’Or ». */
  readonly name: string
  /** The institution: « Commune de Dijon », « Département de la Côte-d’Or ». */
  readonly fullName: string
  readonly academies: readonly AcademyRef[]
  readonly departments: readonly DepartmentRef[]
}
