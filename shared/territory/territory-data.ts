import { z } from 'zod'

/** The reduced file of the build: arrays in the order of their types; communes and EPCI by population, largest first. */
export type TerritoryData = {
  /** The year of the divisions. */
  readonly year: number
  readonly regions: readonly (readonly [code: string, name: string])[]
  readonly departments: readonly (readonly [code: string, name: string, region: string])[]
  readonly epcis: readonly (readonly [siren: string, name: string])[]
  /** `epci` is an index in `epcis`, -1 for none. */
  readonly communes: readonly (readonly [insee: string, name: string, epci: number])[]
}

const academySchema = z.strictObject({
  code: z.string(),
  name: z.string(),
  departments: z.array(
    z.strictObject({
      code: z.string(),
      /** « de la Côte-d’Or » */
      of: z.string(),
      dsden: z.boolean().default(true),
      /** The name of the assembly, where it is not « Département de … ». */
      council: z.string().optional(),
    }),
  ),
})

/** One line of resources/territory/academies.json. */
export type AcademyData = z.infer<typeof academySchema>

/** Reads our table of académies; throws when it is malformed: it is ours. */
export function parseAcademies(json: unknown): readonly AcademyData[] {
  return z.array(academySchema).parse(json)
}
