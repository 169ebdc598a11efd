import { useEffect } from 'react'
import { stopConnecting, useConnect } from './connect-store.ts'

/** Escape gives up a line that is being drawn, or an end of one that is led elsewhere, whatever has the keyboard. */
export function useGiveUpConnecting(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { connecting } = useConnect.getState()
      if (event.key !== 'Escape' || connecting === null) return
      // The bar has an Escape of its own, after that of its list.
      if (connecting.by === 'choice' && document.activeElement?.closest('.connect-bar') !== null) return
      event.stopPropagation()
      stopConnecting()
      // React Flow has no way to give up a line: the button is let go for it, which ends in `onConnectEnd`.
      if (connecting.by === 'mouse') document.dispatchEvent(new MouseEvent('mouseup', { view: window }))
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
}
