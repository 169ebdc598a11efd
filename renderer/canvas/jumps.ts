import { create } from 'zustand'
import type { ViewId } from '#shared/organisation/view.ts'
import { type Look, shownCanvas } from './canvas-commands.ts'
import { selectNodes, useCanvas } from './canvas-store.ts'
import { shownView } from './shown-view.ts'

/** Where one was: the view, from where it was looked at, what was selected. */
type Stop = { readonly viewId: ViewId; readonly look: Look; readonly selected: ReadonlySet<string> }

type Jumps = {
  readonly past: readonly Stop[]
  readonly future: readonly Stop[]
  readonly pulsing: string | null
}

const most = 50

/** The places between which one has jumped, as a browser keeps its pages. */
export const useJumps = create<Jumps>(() => ({ past: [], future: [], pulsing: null }))

/** Selects a node, flies to it and lets it pulse; `goBack` returns to where one was. */
export function jumpTo(id: string, takesKeyboard = true): void {
  const from = here()
  if (from !== null) useJumps.setState(({ past }) => ({ past: [...past, from].slice(-most), future: [] }))
  selectNodes([id])
  shownCanvas()?.flyTo(id, takesKeyboard)
  pulse(id)
}

export function goBack(): void {
  const { past, future } = useJumps.getState()
  const [stop, now] = [past.at(-1), here()]
  if (stop === undefined || now === null) return
  useJumps.setState({ past: past.slice(0, -1), future: [...future, now] })
  lookFrom(stop)
}

export function goForward(): void {
  const { past, future } = useJumps.getState()
  const [stop, now] = [future.at(-1), here()]
  if (stop === undefined || now === null) return
  useJumps.setState({ past: [...past, now], future: future.slice(0, -1) })
  lookFrom(stop)
}

function here(): Stop | null {
  const [view, canvas] = [shownView(), shownCanvas()]
  if (view === null || canvas === null) return null
  return { viewId: view.id, look: canvas.look(), selected: useCanvas.getState().selectedNodes }
}

function lookFrom({ viewId, look, selected }: Stop): void {
  selectNodes(selected)
  if (shownView()?.id === viewId) {
    shownCanvas()?.lookFrom(look)
    return
  }
  useCanvas.setState({ viewId })
  // The canvas of the other view comes with the next picture.
  requestAnimationFrame(() => requestAnimationFrame(() => shownCanvas()?.lookFrom(look)))
}

const pulseTime = 1300

function pulse(id: string): void {
  useJumps.setState({ pulsing: id })
  setTimeout(() => useJumps.getState().pulsing === id && useJumps.setState({ pulsing: null }), pulseTime)
}
