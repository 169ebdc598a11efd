import { arraysOf } from '#shared/document/document-data.ts'
import { ok } from '#shared/kit/result.ts'
import { searchPlaces } from '#shared/territory/search-places.ts'
import type { HandlersOf } from './context.ts'

type Methods = 'referentials.read' | 'territory.search'

/** What the assistant asks before there is a document. */
export const modelHandlers: HandlersOf<Methods> = {
  'referentials.read': async (_, { templates }) => ok(arraysOf(await templates.referentials())),
  'territory.search': async (query, { territory }) => ok(searchPlaces(await territory(), query)),
}
