import path from 'node:path'
import { readTerritory } from '#electron/territory/read-territory.ts'
import { searchPlaces } from '#shared/territory/search-places.ts'
import { type Figure, timed } from '../support/figure.ts'

const kinds = ['academy', 'region', 'department', 'epci', 'commune'] as const
const typed = ['s', 'sa', 'saint', 'saint-den', 'dijon', '21231', 'communaute de communes plaine', 'zzz']

/** A place found among all communes, EPCI, départements, régions and académies at each keystroke. */
export const territory: Figure = {
  name: 'territory',
  hasWindow: false,
  measure: async (tell) => {
    const places = await readTerritory(path.resolve(import.meta.dirname, '../../..'))
    let next = 0
    const search = () =>
      searchPlaces(places, { text: typed[next++ % typed.length] ?? '', kinds, within: null, limit: 20 })
    tell({
      name: 'search of a place, one keystroke',
      samples: await timed(80, search, { before: 8 }),
      budget: { median: 50 },
      note: '',
    })
  },
}
