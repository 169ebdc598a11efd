import type { TerritoryData } from '#shared/territory/territory-data.ts'

/** What we read of the package `@etalab/decoupage-administratif`. */
export type RawTerritory = {
  readonly communes: readonly {
    readonly code: string
    readonly nom: string
    readonly type: string
    readonly population?: number
  }[]
  readonly epci: readonly {
    readonly code: string
    readonly nom: string
    readonly populationTotale?: number
    readonly membres: readonly { readonly code: string }[]
  }[]
  readonly departements: readonly { readonly code: string; readonly nom: string; readonly region: string }[]
  readonly regions: readonly { readonly code: string; readonly nom: string; readonly zone: string }[]
}

/** Territories that are no région: their code is the one of their département. */
const overseasCollectivity = 'com'

/** Keeps names, codes and membership; communes and intercommunalités by population, so that their order ranks answers. */
export function reduceTerritory(raw: RawTerritory, year: number): TerritoryData {
  const epcis = [...raw.epci].sort((a, b) => (b.populationTotale ?? 0) - (a.populationTotale ?? 0))
  const epciOf = new Map(epcis.flatMap((epci, i) => epci.membres.map(({ code }) => [code, i] as const)))
  const communes = raw.communes
    .filter(({ type }) => type === 'commune-actuelle')
    .sort((a, b) => (b.population ?? 0) - (a.population ?? 0) || (a.code < b.code ? -1 : 1))
  return {
    year,
    regions: raw.regions
      .filter(({ zone }) => zone !== overseasCollectivity)
      .map(({ code, nom }) => [code, printed(nom)]),
    departments: raw.departements.map(({ code, nom, region }) => [code, printed(nom), region]),
    epcis: epcis.map(({ code, nom }) => [code, printed(nom)]),
    communes: communes.map(({ code, nom }) => [code, printed(nom), epciOf.get(code) ?? -1]),
  }
}

/** With the apostrophe of print; two spaces of the source are one. */
function printed(name: string): string {
  return name.replaceAll("'", '’').replace(/\s+/g, ' ').trim()
}
