import { useStoreApi } from '@xyflow/react'
import { type RefObject, useEffect } from 'react'
import { useCanvas } from './canvas-store.ts'
import { awaitCard, dismissCard, hideCard, keepCard, letCardGo, putCardOff } from './card-store.ts'
import { useConnect } from './connect-store.ts'

/**
 * When the card of a node comes and goes: after a rest of the pointer on it, or of the keyboard; not while a button is
 * down, nor on what was just clicked. Escape, a wheel, a pan, a zoom or any gesture takes it away.
 */
export function useCardOn(surface: RefObject<HTMLElement | null>): void {
  const flow = useStoreApi()
  useEffect(() => {
    const element = surface.current
    if (element === null) return
    let pressed: string | null = null

    function over(event: PointerEvent) {
      if (event.pointerType === 'touch' || event.buttons !== 0 || isBusy()) return
      if (isIn(event.target, '.chart-card')) return keepCard()
      const id = nodeAt(event.target)
      if (id !== null && id === pressed) return
      pressed = null
      if (id === null || isIn(event.target, '.chart-rename')) return letCardGo()
      awaitCard({ id, by: 'pointer' })
    }
    function press(event: PointerEvent) {
      if (isIn(event.target, '.chart-card')) return
      pressed = nodeAt(event.target)
      dismissCard()
    }
    function focus({ target }: FocusEvent) {
      const id = nodeAt(target)
      if (id !== null && target instanceof Element && target.matches(':focus-visible'))
        awaitCard({ id, by: 'keyboard' })
    }
    function key({ key: name }: KeyboardEvent) {
      // An arrow may have led the keyboard to the next node already, whose card is awaited.
      if (name === 'Escape') dismissCard()
      else if (name !== 'Control' && name !== 'Shift') hideCard()
    }
    const stops = [
      flow.subscribe(({ transform }, before) => transform !== before.transform && putCardOff()),
      useCanvas.subscribe(() => isBusy() && dismissCard()),
      useConnect.subscribe(() => isBusy() && dismissCard()),
    ]
    element.addEventListener('pointerover', over)
    element.addEventListener('pointerleave', letCardGo)
    element.addEventListener('pointerdown', press, { capture: true })
    element.addEventListener('focusin', focus)
    element.addEventListener('focusout', letCardGo)
    window.addEventListener('keydown', key, { capture: true })
    window.addEventListener('blur', dismissCard)
    return () => {
      for (const stop of stops) stop()
      element.removeEventListener('pointerover', over)
      element.removeEventListener('pointerleave', letCardGo)
      element.removeEventListener('pointerdown', press, { capture: true })
      element.removeEventListener('focusin', focus)
      element.removeEventListener('focusout', letCardGo)
      window.removeEventListener('keydown', key, { capture: true })
      window.removeEventListener('blur', dismissCard)
      dismissCard()
    }
  }, [surface, flow])
}

/** Whether the hand is at something else: a drag, a line, a name being typed, something to put down. */
function isBusy(): boolean {
  const { dragged, renaming, tool, pendingLink } = useCanvas.getState()
  const isTyping = renaming !== null || pendingLink !== null
  return dragged.size > 0 || isTyping || tool.type !== 'select' || useConnect.getState().connecting !== null
}

function isIn(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null
}

function nodeAt(target: EventTarget | null): string | null {
  const node = target instanceof Element ? target.closest('.react-flow__node') : null
  return node?.getAttribute('data-id') ?? null
}
