import { create } from 'zustand'
import type { SearchKind } from '#shared/api/search.ts'
import type { BodyId } from '#shared/organisation/body.ts'

/** What is typed and chosen in the box: kept when it closes, so that one comes back to the results. */
export type SearchDraft = {
  readonly words: string
  readonly kind: SearchKind | null
  readonly bodyId: BodyId | null
  readonly from: string | null
  readonly to: string | null
}

export const useSearchDraft = create<SearchDraft>(() => ({
  words: '',
  kind: null,
  bodyId: null,
  from: null,
  to: null,
}))
