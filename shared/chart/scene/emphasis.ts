import type { Route } from '../routing/route.ts'
import type { SceneGroup } from './scene.ts'

/** How strongly each group of the scene is drawn: 1, fully. */
export type Alpha = (group: SceneGroup) => number

/** A set of nodes that comes forward while the rest is drawn with `alpha`; a line does when both of its ends do. */
export function forwardAlpha(routes: readonly Route[], forward: ReadonlySet<string>, alpha: number): Alpha {
  const lines = new Set(
    routes.flatMap(({ edgeId, sourceId, targetId }) =>
      forward.has(sourceId) && forward.has(targetId) ? [edgeId] : [],
    ),
  )
  return ({ role, id }) =>
    role === 'band' || id === undefined || forward.has(id) || lines.has(id) ? 1 : alpha
}

/** What one of them lets step back does. */
export function faintest(alphas: readonly Alpha[]): Alpha {
  const [only, ...others] = alphas
  if (only === undefined) return () => 1
  return others.length === 0 ? only : (group) => Math.min(...alphas.map((alpha) => alpha(group)))
}
