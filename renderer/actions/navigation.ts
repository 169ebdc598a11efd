import { create } from 'zustand'

export type WorkspaceId = 'organisation' | 'meetings' | 'decisions' | 'people'

/** What a workspace shows in the inspector: a kind of its own and the id of a record. */
export type Place = { readonly kind: string; readonly id: string }

type Navigation = {
  readonly workspace: WorkspaceId
  /** The place last shown in each workspace: coming back finds it again. */
  readonly places: { readonly [W in WorkspaceId]?: Place | null }
}

/** Where the window is. View state, never in the document. */
export const useNavigation = create<Navigation>(() => ({ workspace: 'organisation', places: {} }))

/** Shows a workspace, and a place in it when one is given. */
export function goTo(workspace: WorkspaceId, place?: Place | null): void {
  useNavigation.setState(({ places }) => ({
    workspace,
    places: place === undefined ? places : { ...places, [workspace]: place },
  }))
}

/** Shows a place of a workspace without going there. */
export function show(workspace: WorkspaceId, place: Place | null): void {
  useNavigation.setState(({ places }) => ({ places: { ...places, [workspace]: place } }))
}

/** The place that a workspace shows now. */
export function usePlace(workspace: WorkspaceId): Place | null {
  return useNavigation((navigation) => navigation.places[workspace] ?? null)
}
