import { expect, test } from 'vitest'
import type { PlaceKind } from '#shared/territory/place.ts'
import { findPlace, searchPlaces } from '#shared/territory/search-places.ts'
import { buildTerritory } from '#shared/territory/territory.ts'

const territory = buildTerritory(
  {
    year: 2026,
    regions: [
      ['27', 'Bourgogne-Franche-Comté'],
      ['94', 'Corse'],
    ],
    departments: [
      ['21', 'Côte-d’Or', '27'],
      ['71', 'Saône-et-Loire', '27'],
      ['2A', 'Corse-du-Sud', '94'],
      ['975', 'Saint-Pierre-et-Miquelon', '975'],
    ],
    epcis: [
      ['242100410', 'Dijon Métropole'],
      ['200006682', 'CA Beaune, Côte et Sud'],
    ],
    communes: [
      ['21231', 'Dijon', 0],
      ['21054', 'Beaune', 1],
      ['71000', 'Chagny', 1],
      ['21166', 'Chenôve', 0],
      ['2A004', 'Ajaccio', -1],
      ['21485', 'Plombières-lès-Dijon', 0],
      ['97502', 'Saint-Pierre', -1],
    ],
  },
  [
    {
      code: '07',
      name: 'Académie de Dijon',
      departments: [
        { code: '21', of: 'de la Côte-d’Or', dsden: true },
        { code: '71', of: 'de Saône-et-Loire', dsden: true },
      ],
    },
    {
      code: '27',
      name: 'Académie de Corse',
      departments: [{ code: '2A', of: 'de la Corse-du-Sud', dsden: false, council: 'Collectivité de Corse' }],
    },
  ],
)

const every: readonly PlaceKind[] = ['academy', 'region', 'department', 'epci', 'commune']

function found(text: string, kinds = every): readonly string[] {
  return searchPlaces(territory, { text, kinds, within: null, limit: 10 }).map(({ fullName }) => fullName)
}

test('names that begin with what is typed come before names with a word that does', () => {
  expect(found('dij')).toEqual([
    'Dijon Métropole',
    'Commune de Dijon',
    'Académie de Dijon',
    'Commune de Plombières-lès-Dijon',
  ])
})

test.each([
  ['chenove', 'Commune de Chenôve'],
  ['21166', 'Commune de Chenôve'],
  ['COTE D OR', 'Département de la Côte-d’Or'],
  ['plombieres les dijon', 'Commune de Plombières-lès-Dijon'],
  ['communauté d’agglomération beaune', 'Communauté d’agglomération Beaune, Côte et Sud'],
  ['2a', 'Collectivité de Corse'],
])('« %s » finds %s first', (typed, fullName) => {
  expect(found(typed)[0]).toBe(fullName)
})

test('only the kinds that are asked for are found', () => {
  expect(found('dijon', ['academy'])).toEqual(['Académie de Dijon'])
})

test('the communes of an intercommunalité or of a département are listed without typing anything', () => {
  const within = (kind: PlaceKind, code: string) =>
    searchPlaces(territory, { text: '', kinds: ['commune'], within: { kind, code }, limit: 10 }).map(
      ({ name }) => name,
    )

  expect(within('epci', '200006682')).toEqual(['Beaune', 'Chagny'])
  expect(within('department', '2A')).toEqual(['Ajaccio'])
})

test('a place knows the services of the State that cover it', () => {
  expect(findPlace(territory, { kind: 'epci', code: '200006682' })).toEqual({
    kind: 'epci',
    code: '200006682',
    name: 'CA Beaune, Côte et Sud',
    fullName: 'Communauté d’agglomération Beaune, Côte et Sud',
    academies: [{ code: '07', name: 'Académie de Dijon' }],
    departments: [
      {
        code: '21',
        name: 'Côte-d’Or',
        dsden: 'Direction des services départementaux de l’éducation nationale de la Côte-d’Or',
        academy: '07',
      },
      {
        code: '71',
        name: 'Saône-et-Loire',
        dsden: 'Direction des services départementaux de l’éducation nationale de Saône-et-Loire',
        academy: '07',
      },
    ],
  })
  expect(findPlace(territory, { kind: 'commune', code: '97502' })?.academies).toEqual([])
  expect(findPlace(territory, { kind: 'commune', code: '2A004' })?.departments[0]?.dsden).toBeNull()
  expect(findPlace(territory, { kind: 'commune', code: '99999' })).toBeNull()
})
