/** Numbers of a thread and marks of differences stay readable from far; in steps, so that a change of zoom seldom draws them anew. */
export function trailScale(zoom: number): number {
  return Math.max(1, 2 ** (Math.round(-2 * Math.log2(zoom)) / 2))
}
