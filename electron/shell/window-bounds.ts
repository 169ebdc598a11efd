export type Rectangle = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
type Size = Pick<Rectangle, 'width' | 'height'>

export const leastSize: Size = { width: 900, height: 560 }
const firstSize: Size = { width: 1440, height: 900 }
/** How much of a window must be on a screen to be seen and grabbed. */
const graspable = { width: 200, height: 60 }

/** Where a first window goes: the middle of the screen, with a little air around when there is room. */
export function firstBounds(workArea: Rectangle): Rectangle {
  const width = Math.min(firstSize.width, workArea.width)
  const height = Math.min(firstSize.height, workArea.height)
  return { ...centred({ width, height }, workArea), width, height }
}

/**
 * Bounds from an earlier day, fit for the screens of today: kept where they can be grasped, else brought back
 * to the first screen; never larger than the screen, never smaller than the least size.
 */
export function fitBounds(saved: Rectangle, workAreas: readonly Rectangle[]): Rectangle {
  const home = workAreas.find((area) => isGraspable(saved, area)) ?? workAreas[0]
  if (home === undefined) return saved
  const width = clamp(saved.width, Math.min(leastSize.width, home.width), home.width)
  const height = clamp(saved.height, Math.min(leastSize.height, home.height), home.height)
  if (!isGraspable(saved, home)) return { ...centred({ width, height }, home), width, height }
  return {
    x: clamp(saved.x, home.x, home.x + home.width - width),
    y: clamp(saved.y, home.y, home.y + home.height - height),
    width,
    height,
  }
}

/** A little lower and to the right, so that a second window does not hide the first. */
export function besideBounds(bounds: Rectangle, workAreas: readonly Rectangle[]): Rectangle {
  return fitBounds({ ...bounds, x: bounds.x + 32, y: bounds.y + 32 }, workAreas)
}

function isGraspable(bounds: Rectangle, area: Rectangle): boolean {
  const shared = (start: number, length: number, from: number, size: number) =>
    Math.min(start + length, from + size) - Math.max(start, from)
  return (
    shared(bounds.x, bounds.width, area.x, area.width) >= graspable.width &&
    // The title bar is at the top: a window whose top is above the screen cannot be moved.
    bounds.y >= area.y - graspable.height / 2 &&
    shared(bounds.y, bounds.height, area.y, area.height) >= graspable.height
  )
}

function centred(size: Size, area: Rectangle): Pick<Rectangle, 'x' | 'y'> {
  return {
    x: Math.round(area.x + (area.width - size.width) / 2),
    y: Math.round(area.y + (area.height - size.height) / 2),
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, Math.max(least, most)))
}
