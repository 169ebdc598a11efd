import { create } from 'zustand'

/** How the card came: under the hand it can be gone over, for the keyboard it lets clicks through to what it covers. */
export type CardTarget = { readonly id: string; readonly by: 'pointer' | 'keyboard' }

/** Whose card is shown; null: none. */
export const useCard = create<{ readonly target: CardTarget | null }>(() => ({ target: null }))

/** After a moment of rest, in milliseconds: nothing pops up on the way. */
const shownAfter = 600
/** Long enough to go from the node to its card. */
const goneAfter = 250

type Waiting = { timer: ReturnType<typeof setTimeout> | undefined; target: CardTarget | null }

const waiting: Waiting = { timer: undefined, target: null }

/** Shows the card of a node after a moment, unless something else is asked meanwhile. */
export function awaitCard(target: CardTarget): void {
  stopWaiting()
  if (useCard.getState().target?.id === target.id) return
  waiting.target = target
  waiting.timer = setTimeout(() => {
    stopWaiting()
    useCard.setState({ target })
  }, shownAfter)
}

/** Takes the card away a little later. */
export function letCardGo(): void {
  stopWaiting()
  if (useCard.getState().target !== null) waiting.timer = setTimeout(dismissCard, goneAfter)
}

/** Keeps the card that is shown. */
export function keepCard(): void {
  if (useCard.getState().target !== null) stopWaiting()
}

/** The view moves: the card goes, and one that is awaited for the keyboard comes once it rests. */
export function putCardOff(): void {
  const { target } = waiting
  dismissCard()
  if (target?.by === 'keyboard') awaitCard(target)
}

/** No card, at once; one that is awaited still comes. */
export function hideCard(): void {
  if (useCard.getState().target !== null) useCard.setState({ target: null })
}

/** No card, neither now nor in a moment. */
export function dismissCard(): void {
  stopWaiting()
  hideCard()
}

function stopWaiting(): void {
  clearTimeout(waiting.timer)
  waiting.target = null
}
