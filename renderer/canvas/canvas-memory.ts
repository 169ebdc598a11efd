import { type DocumentState, useDocumentStore } from '#renderer/document/document-store.ts'
import { currentSnapshot } from '#renderer/document/hooks.ts'
import { readHabit, writeHabit } from '#renderer/ui/remembered.ts'
import type { DocumentSnapshot } from '#shared/api/models.ts'
import type { ViewId } from '#shared/organisation/view.ts'
import type { Look } from './canvas-commands.ts'
import { selectNodes, useCanvas } from './canvas-store.ts'
import { recallOverlay, useOverlay } from './overlay-store.ts'

/** Where one was on the chart: the view, from where each view was looked at, what was selected. */
type Memory = {
  readonly viewId: string | null
  readonly looks: Readonly<Record<string, Look>>
  readonly selection: readonly string[]
  /** What was brought out over the chart. */
  readonly overlay: unknown
}

const nothing: Memory = { viewId: null, looks: {}, selection: [], overlay: null }

/** Keeps from where a view is looked at, with what is selected: a habit of this machine, not a fact of the project. */
export function rememberLook(key: string, viewId: ViewId, look: Look): void {
  const memory = remembered(key)
  const { selectedNodes } = useCanvas.getState()
  // A selection of thousands is no place to come back to.
  const selection = [...selectedNodes].slice(0, 50)
  const { overlay } = useOverlay.getState()
  writeHabit(key, { viewId, looks: { ...memory.looks, [viewId]: look }, selection, overlay })
}

/** From where a view was last looked at; null when it never was, or showed everything. */
export function rememberedLook(viewId: ViewId): Look | null {
  return remembered(memoryKey()).looks[viewId] ?? null
}

/** Finds the view and the selection with which a document was left, each time that one is opened, until it is stopped. */
export function recallCanvas(): () => void {
  let known: string | null = null
  const recall = ({ state }: { readonly state: DocumentState }) => {
    const key = state.phase === 'open' ? keyOf(state.snapshot) : null
    if (key === known) return
    known = key
    if (key === null) return
    const { viewId, selection, overlay } = remembered(key)
    recallOverlay(overlay)
    // Ids of another time: whoever reads them looks whether they still exist.
    selectNodes(selection)
    useCanvas.setState({ viewId: viewId as ViewId | null })
  }
  recall(useDocumentStore.getState())
  return useDocumentStore.subscribe(recall)
}

/** Under what the open document is remembered. */
export function memoryKey(): string {
  return keyOf(currentSnapshot())
}

function keyOf({ status: { folder, name } }: DocumentSnapshot): string {
  return `chart ${folder} ${name}`
}

function remembered(key: string): Memory {
  const value = readHabit(key)
  if (typeof value !== 'object' || value === null) return nothing
  const { viewId, looks, selection, overlay } = value as Partial<Record<keyof Memory, unknown>> // each is looked at below
  return {
    viewId: typeof viewId === 'string' ? viewId : null,
    looks: looksOf(looks),
    selection: Array.isArray(selection) ? selection.filter((id) => typeof id === 'string') : [],
    overlay,
  }
}

function looksOf(value: unknown): Memory['looks'] {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, Look] => isLook(entry[1])),
  )
}

function isLook(value: unknown): value is Look {
  if (value === 'all') return true
  if (typeof value !== 'object' || value === null) return false
  const { x, y, zoom } = value as Partial<Record<string, unknown>> // asked below
  return [x, y, zoom].every((figure) => typeof figure === 'number' && Number.isFinite(figure))
}
