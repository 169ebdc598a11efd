import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readTerritory } from '#electron/territory/read-territory.ts'
import { departmentOfMinistry } from '#shared/territory/department-codes.ts'
import { overseasService } from '#shared/territory/official-names.ts'
import type { PlaceKind } from '#shared/territory/place.ts'
import { findPlace } from '#shared/territory/search-places.ts'
import { searchedWords } from '#shared/territory/territory.ts'

const require = createRequire(import.meta.url)

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
  // Since 1 January 2026 (loi organique n° 2025-793).
  ['976', 'Département-Région de Mayotte', ['Académie de Mayotte']],
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

type Division = { readonly code: string; readonly nom: string; readonly zone: string }

/** What INSEE says, as the package has it. */
const divisionsOfInsee = (kind: 'departements' | 'regions') =>
  JSON.parse(
    fs.readFileSync(
      path.join(
        path.dirname(require.resolve('@etalab/decoupage-administratif/package.json')),
        `data/${kind}.json`,
      ),
      'utf8',
    ),
  ) as readonly Division[] // one of its files

test('every département and collectivity of the académies is one of INSEE, and is named after it', () => {
  const names = new Map(divisionsOfInsee('departements').map(({ code, nom }) => [code, searchedWords(nom)]))
  const known = territory.divisions.get('academy')?.flatMap(({ departments }) => departments) ?? []

  const named = known.map((code) => {
    const place = findPlace(territory, { kind: 'department', code })
    return { code, name: place?.name, dsden: place?.departments[0]?.dsden }
  })

  expect(named.filter(({ code, name }) => searchedWords(name ?? '') !== names.get(code))).toEqual([])
  expect(
    named.filter(
      ({ code, dsden }) => dsden != null && !searchedWords(dsden).endsWith(names.get(code) ?? '?'),
    ),
  ).toEqual([])
})

test('an inhabited overseas collectivity of INSEE has an académie or a service of its own, and no other has', () => {
  const collectivities = divisionsOfInsee('departements').filter(({ zone }) => zone === 'com')

  const served = collectivities.map(({ code, nom }) => {
    const [academy] = findPlace(territory, { kind: 'department', code })?.academies ?? []
    return [code, nom, academy?.name ?? overseasService(code)]
  })

  expect(served).toEqual([
    ['975', 'Saint-Pierre-et-Miquelon', 'Service de l’éducation nationale de Saint-Pierre-et-Miquelon'],
    ['977', 'Saint-Barthélemy', 'Académie de la Guadeloupe'],
    ['978', 'Saint-Martin', 'Académie de la Guadeloupe'],
    ['984', 'Terres australes et antarctiques françaises', null],
    ['986', 'Wallis et Futuna', 'Vice-rectorat des îles Wallis et Futuna'],
    ['987', 'Polynésie française', 'Vice-rectorat de la Polynésie française'],
    ['988', 'Nouvelle-Calédonie', 'Vice-rectorat de la Nouvelle-Calédonie'],
    ['989', 'Île de Clipperton', null],
  ])
})

test.each([
  ['972', '02', 'Collectivité territoriale de Martinique'],
  ['973', '03', 'Collectivité territoriale de Guyane'],
  ['976', '06', 'Département-Région de Mayotte'],
])(
  'the one collectivity of %s is called the same as département and as région',
  (department, region, name) => {
    expect(divisionsOfInsee('regions').find(({ code }) => code === region)?.zone).toBe('drom')
    expect(findPlace(territory, { kind: 'department', code: department })?.fullName).toBe(name)
    expect(findPlace(territory, { kind: 'region', code: region })?.fullName).toBe(name)
  },
)

test.each(['620', '720', '983', '984'])('the ministry’s code %s stands for a division of INSEE', (code) => {
  const found = divisionsOfInsee('departements').map((division) => division.code)

  expect(found).toContain(departmentOfMinistry(code))
  expect(departmentOfMinistry(code)).not.toBe(code)
})
