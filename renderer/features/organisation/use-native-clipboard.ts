import { useEffect } from 'react'
import { useRegistry } from '#renderer/actions/ActionsProvider.tsx'

const actions = { copy: 'chart.copy', cut: 'chart.cut', paste: 'chart.paste' } as const
type Gesture = keyof typeof actions

/** Copying, cutting and pasting as the menu of the system asks for it: of the chart, when it or
 * its outline has the keyboard, or nothing has. */
export function useNativeClipboard(): void {
  const registry = useRegistry()
  useEffect(() => {
    // Without a text to copy, these are possible only for whoever says so before.
    const allow = (event: Event) => {
      if (isForChart()) event.preventDefault()
    }
    const act = (event: Event) => {
      if (!isForChart()) return
      event.preventDefault()
      registry.run(actions[event.type as Gesture]) // listened to below
    }
    const gestures = Object.keys(actions) as readonly Gesture[] // its own keys
    for (const gesture of gestures) {
      document.addEventListener(`before${gesture}`, allow)
      document.addEventListener(gesture, act)
    }
    return () => {
      for (const gesture of gestures) {
        document.removeEventListener(`before${gesture}`, allow)
        document.removeEventListener(gesture, act)
      }
    }
  }, [registry])
}

function isForChart(): boolean {
  const active = document.activeElement
  const isFree =
    active === document.body ||
    active?.classList.contains('react-flow__node') === true ||
    active?.closest('[data-outline]:not(:has(:focus:is(input, textarea)))') !== null
  return (
    isFree && window.getSelection()?.isCollapsed !== false && document.querySelector('.ui-modal') === null
  )
}
