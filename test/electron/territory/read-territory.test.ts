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

test('the 30 académies cover every département of the 18 régions and two collectivities, once', () => {
  const academies = territory.divisions.get('academy') ?? []
  const covered = academies.flatMap(({ departments }) => departments)
  const regions = territory.divisions.get('region') ?? []

  expect(academies).toHaveLength(30)
  expect(regions).toHaveLength(18)
  expect(new Set(covered).size).toBe(covered.length)
  expect(covered.toSorted()).toEqual(
    [...regions.flatMap(({ departments }) => departments), '977', '978'].toSorted(),
  )
})

test('every commune of these départements belongs to one académie', () => {
  const communes = territory.divisions.get('commune') ?? []
  const without = communes.filter((commune) => territory.placeOf(commune).academies.length !== 1)

  // The overseas collectivities have services of their own.
  expect(without.filter(({ code }) => !/^975|^98/.test(code))).toEqual([])
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
  ['978', 'Collectivité de Saint-Martin', ['Académie de la Guadeloupe']],
  ['976', 'Département de Mayotte', ['Académie de Mayotte']],
  ['975', 'Collectivité territoriale de Saint-Pierre-et-Miquelon', []],
  ['988', 'Nouvelle-Calédonie', []],
] as const)('%s is %s, with the académie that covers it or none', (code, fullName, academies) => {
  const place = findPlace(territory, { kind: 'department', code })

  expect(place?.fullName).toBe(fullName)
  expect(place?.academies.map(({ name }) => name)).toEqual(academies)
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
