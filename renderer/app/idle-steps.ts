import { type WhenIdle, whenIdle } from '#renderer/ui/when-idle.ts'

/**
 * Collects what all steps find, in idle moments: at least one step in each, more while there is time. Nothing is told
 * before the last step; the returned function forgets the rest.
 */
export function inIdleSteps<Found>(
  steps: readonly (() => readonly Found[])[],
  onFound: (found: readonly Found[]) => void,
  idle: WhenIdle = whenIdle,
): () => void {
  const found: Found[] = []
  let next = 0
  let giveUp = idle(work)

  function work(hasTime: () => boolean): void {
    do {
      found.push(...(steps[next]?.() ?? []))
      next += 1
    } while (next < steps.length && hasTime())
    if (next < steps.length) giveUp = idle(work)
    else onFound(found)
  }
  return () => giveUp()
}
