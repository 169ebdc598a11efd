import { useMemo } from 'react'
import { create } from 'zustand'

export type WorkspaceId =
  | 'organisation'
  | 'meetings'
  | 'decisions'
  | 'quality'
  | 'people'
  | 'governance'
  | 'conformity'

/** What a workspace shows in the inspector: a kind of its own and the id of a record. */
export type Place = { readonly kind: string; readonly id: string }

/** Several records of one kind chosen together: no place is open then. */
export type Picks = { readonly kind: string; readonly ids: ReadonlySet<string> }

type Navigation = {
  readonly workspace: WorkspaceId
  /** The place last shown in each workspace: coming back finds it again. */
  readonly places: { readonly [W in WorkspaceId]?: Place | null }
  readonly picks: { readonly [W in WorkspaceId]?: Picks | null }
}

/** Where the window is. View state, never in the document. */
export const useNavigation = create<Navigation>(() => ({ workspace: 'organisation', places: {}, picks: {} }))

/** Shows a workspace, and a place in it when one is given. */
export function goTo(workspace: WorkspaceId, place?: Place | null): void {
  useNavigation.setState({ workspace })
  if (place !== undefined) show(workspace, place)
}

/** Shows a place of a workspace without going there. */
export function show(workspace: WorkspaceId, place: Place | null): void {
  useNavigation.setState(({ places, picks }) => ({
    places: { ...places, [workspace]: place },
    picks: { ...picks, [workspace]: null },
  }))
}

/** Chooses records of a kind: one is shown as the place of the workspace, several are picked together. */
export function choose(workspace: WorkspaceId, kind: string, ids: ReadonlySet<string>): void {
  const [id] = ids
  show(workspace, ids.size === 1 && id !== undefined ? { kind, id } : null)
  if (ids.size > 1) {
    useNavigation.setState(({ picks }) => ({ picks: { ...picks, [workspace]: { kind, ids } } }))
  }
}

/** The place that a workspace shows now. */
export function usePlace(workspace: WorkspaceId): Place | null {
  return useNavigation((navigation) => navigation.places[workspace] ?? null)
}

/** The records chosen together in a workspace; null when there are fewer than two. */
export function usePicks(workspace: WorkspaceId): Picks | null {
  return useNavigation((navigation) => navigation.picks[workspace] ?? null)
}

/** The chosen records of a kind, one or several, for a table. */
export function useChosen(workspace: WorkspaceId, kind: string): ReadonlySet<string> {
  const place = usePlace(workspace)
  const picks = usePicks(workspace)
  return useMemo(() => {
    if (picks !== null) return picks.kind === kind ? picks.ids : nothing
    return place?.kind === kind ? new Set([place.id]) : nothing
  }, [place, picks, kind])
}

const nothing: ReadonlySet<string> = new Set()
