import { useEffect, useState } from 'react'
import { connectText as text } from '#shared/text/connect.ts'
import { useConnect } from './connect-store.ts'
import { nodeUnder } from './connecting.ts'

type ConnectHintProps = { readonly targets: ReadonlyMap<string, string | null> | null }

/** Beside the pointer while a line is drawn: why it cannot end on what is under it, or what a drop there does. */
export function ConnectHint({ targets }: ConnectHintProps) {
  const isDrawing = useConnect((state) => state.connecting?.by === 'mouse')
  const sourceId = useConnect((state) => state.connecting?.sourceId)
  const isMoved = useConnect((state) => state.connecting?.moved !== undefined)
  const [at, setAt] = useState<{ readonly x: number; readonly y: number; readonly id: string | null } | null>(
    null,
  )
  useEffect(() => {
    if (!isDrawing) return
    const follow = ({ clientX, clientY }: PointerEvent) =>
      setAt({ x: clientX, y: clientY, id: nodeUnder(clientX, clientY) })
    window.addEventListener('pointermove', follow)
    return () => {
      window.removeEventListener('pointermove', follow)
      setAt(null)
    }
  }, [isDrawing])
  if (!isDrawing || at === null || targets === null || at.id === sourceId) return null
  const problem = at.id === null ? null : (targets.get(at.id) ?? null)
  return (
    <div
      className="connect-hint"
      data-refused={problem !== null}
      role="status"
      style={{ left: at.x + 14, top: at.y + 18 }}
    >
      {problem ?? wordsFor(at.id !== null, isMoved)}
    </div>
  )
}

function wordsFor(isOnNode: boolean, isMoved: boolean): string {
  if (isMoved) return isOnNode ? text.dropToReattach : text.dropToLeave
  return isOnNode ? text.dropOnNode : text.dropOnVoid
}
