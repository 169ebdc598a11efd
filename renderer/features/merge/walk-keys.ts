import type { KeyboardEvent } from 'react'
import type { Side } from '#shared/merge/sides.ts'

const sides: Readonly<Record<string, Side>> = { ArrowLeft: 'mine', ArrowRight: 'theirs' }
const steps: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 }

/**
 * The arrows in a list of decisions: left and right choose a side of the one that has the keyboard, up and down go to its
 * neighbour. The radios inside would take all four for themselves.
 */
export function walkDecisions(
  event: KeyboardEvent<HTMLElement>,
  choose: (key: string, side: Side) => void,
): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const list = event.currentTarget
  const cards = [...list.querySelectorAll<HTMLElement>('[data-conflict]')]
  const index = cards.findIndex((card) => card.contains(event.target as Node)) // what has the keyboard is in the page
  const key = cards[index]?.dataset.conflict
  const [side, step] = [sides[event.key], steps[event.key]]
  if (key === undefined || (side === undefined && step === undefined)) return
  event.preventDefault()
  event.stopPropagation()
  if (side !== undefined) {
    choose(key, side)
    focusDecision(cards[index], side)
  } else if (step !== undefined) focusDecision(cards[index + step])
}

/** Gives the keyboard to a decision: to what is chosen there, else to a side that can be. */
export function focusDecision(card: HTMLElement | undefined, side?: Side): void {
  if (card === undefined) return
  const wanted = side === undefined ? ':checked' : `[value="${side}"]:enabled`
  const radio =
    card.querySelector<HTMLElement>(`input${wanted}`) ?? card.querySelector<HTMLElement>('input:enabled')
  radio?.focus({ preventScroll: true })
  card.scrollIntoView({ block: 'nearest' })
}
