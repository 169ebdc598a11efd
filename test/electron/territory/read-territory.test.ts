import path from 'node:path'
import { expect, test } from 'vitest'
import { readTerritory } from '#electron/territory/read-territory.ts'
import type { PlaceKind } from '#shared/territory/place.ts'
import { findPlace } from '#shared/territory/search-places.ts'

const territory = await readTerritory(path.resolve(import.meta.dirname, '../../..'))
const size = (kind: PlaceKind) => territory.divisions.get(kind)?.length

test('the program knows the divisions of 2026', () => {
  expect({ year: territory.year, communes: size('commune'), epcis: size('epci') }).toEqual({
    year: 2026,
    communes: 34_969,
    epcis: 1_255,
  })
})

test('the 30 académies cover every département of the 18 régions, once', () => {
  const academies = territory.divisions.get('academy') ?? []
  const covered = academies.flatMap(({ departments }) => departments)
  const regions = territory.divisions.get('region') ?? []

  expect(academies).toHaveLength(30)
  expect(regions).toHaveLength(18)
  expect(new Set(covered).size).toBe(covered.length)
  expect(covered.toSorted()).toEqual(regions.flatMap(({ departments }) => departments).toSorted())
})

test('every commune of these départements belongs to one académie', () => {
  const communes = territory.divisions.get('commune') ?? []
  const without = communes.filter((commune) => territory.placeOf(commune).academies.length !== 1)

  // The overseas collectivities have schools of their own.
  expect(without.filter(({ code }) => !/^97[5-8]|^98/.test(code))).toEqual([])
})

test.each([
  ['department', '84', 'Direction des services départementaux de l’éducation nationale de Vaucluse'],
  ['department', '41', 'Direction des services départementaux de l’éducation nationale de Loir-et-Cher'],
  ['department', '09', 'Direction des services départementaux de l’éducation nationale de l’Ariège'],
  ['department', '75', null],
] as const)('the DSDEN of %s %s is named as usage wants it', (kind, code, name) => {
  expect(findPlace(territory, { kind, code })?.departments[0]?.dsden).toBe(name)
})

test.each([
  ['76351', 'Commune du Havre'],
  ['91692', 'Commune des Ulis'],
  ['94038', 'Commune de L’Haÿ-les-Roses'],
  ['17300', 'Commune de La Rochelle'],
  ['91228', 'Commune d’Évry-Courcouronnes'],
])('the commune %s is « %s »', (code, fullName) => {
  expect(findPlace(territory, { kind: 'commune', code })?.fullName).toBe(fullName)
})
