import type { SceneGroup, SceneItem } from './scene.ts'

/**
 * A group that makes its items when they are first asked for, and keeps them: of a large chart most are never in view,
 * and breaking names into lines is most of the work of a scene. To whoever reads it, it is a group like any other.
 */
export function drawnLater(
  head: Pick<SceneGroup, 'role' | 'id'>,
  draw: () => readonly SceneItem[],
): SceneGroup {
  let drawn: readonly SceneItem[] | undefined
  return {
    ...head,
    get items() {
      drawn ??= draw()
      return drawn
    },
  }
}
