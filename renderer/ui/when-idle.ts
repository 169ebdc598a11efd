/** Calls back in a moment when the window has nothing better to do; returns the function that gives up. */
export type WhenIdle = (work: (hasTime: () => boolean) => void) => () => void

let holders = 0
const waiting = new Set<() => void>()

/** The browser's own idle moments; a busy window gets its turn after two seconds all the same. */
export const whenIdle: WhenIdle = (work) => {
  let giveUp = () => {}
  const ask = () => {
    const id = requestIdleCallback((deadline) => work(() => deadline.timeRemaining() > 0), { timeout: 2000 })
    giveUp = () => cancelIdleCallback(id)
  }
  if (holders === 0) ask()
  else {
    waiting.add(ask)
    giveUp = () => waiting.delete(ask)
  }
  return () => giveUp()
}

/**
 * Keeps idle work back while a person waits for something that another thread makes: the page seems idle, and would take
 * from that thread's processor. The returned function lets it go on.
 */
export function holdIdleWork(): () => void {
  let isHeld = true
  holders += 1
  return () => {
    if (!isHeld) return
    isHeld = false
    holders -= 1
    if (holders > 0) return
    const asked = [...waiting]
    waiting.clear()
    for (const ask of asked) ask()
  }
}
