import { create } from 'zustand'
import { subscribe } from '#renderer/document/client.ts'
import { useDocumentStore } from '#renderer/document/document-store.ts'
import { flushTyped, forgetTyped, readTyped } from '#renderer/document/typed-texts.ts'
import type { KeptText } from '#shared/api/typed-texts.ts'

/** Why a text could not be taken up by itself. */
export type Obstacle =
  | { readonly kind: 'changed'; readonly now: string }
  | { readonly kind: 'gone' }
  | { readonly kind: 'hidden' }

type Kept = {
  readonly texts: readonly KeptText[]
  readonly obstacles: ReadonlyMap<string, Obstacle>
  /** Those of a dialog that is to be opened again. */
  readonly waiting: ReadonlySet<string>
  readonly isListOpen: boolean
}

const nothing: Kept = { texts: [], obstacles: new Map(), waiting: new Set(), isListOpen: false }

/** What was typed in the document when the program last stopped, and is not in it. */
export const useKept = create<Kept>(() => nothing)

/** Reads it as a document is opened, and has what is typed reach the disk whenever the window is left. */
export function followKept(): void {
  const read = { opening: '' }
  useDocumentStore.subscribe(({ state }) => {
    const opening = state.phase === 'open' ? state.snapshot.opening : ''
    if (opening === read.opening) return
    read.opening = opening
    useKept.setState(nothing)
    if (opening !== '') void load(() => read.opening === opening)
  })
  subscribe((event) => event.type === 'typed-forgotten' && useKept.setState(nothing))
  document.addEventListener('visibilitychange', flushTyped)
  document.addEventListener('focusout', flushTyped)
  window.addEventListener('pagehide', flushTyped)
}

async function load(isCurrent: () => boolean): Promise<void> {
  const texts = await readTyped()
  // The view of a meeting brings its own back.
  if (isCurrent()) useKept.setState({ texts: texts.filter(({ place }) => place.on !== 'session') })
}

/** They are taken up, or given up. */
export function dropKept(ids: readonly string[]): void {
  for (const id of ids) forgetTyped(id)
  useKept.setState(({ texts, isListOpen }) => {
    const left = texts.filter(({ id }) => !ids.includes(id))
    return { texts: left, isListOpen: isListOpen && left.length > 0 }
  })
}

export function showKept(isListOpen: boolean): void {
  useKept.setState({ isListOpen })
}

/** Says in the list why it could not be taken up. */
export function tellObstacle(id: string, obstacle: Obstacle): void {
  useKept.setState(({ obstacles }) => ({
    obstacles: new Map([...obstacles, [id, obstacle]]),
    isListOpen: true,
  }))
}

/** Has those of a dialog wait for it. */
export function waitForForm(ids: readonly string[]): void {
  useKept.setState(({ waiting }) => ({ waiting: new Set([...waiting, ...ids]), isListOpen: false }))
}
