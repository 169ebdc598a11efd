import { create } from 'zustand'
import type { ApiEvent } from '#shared/api/events.ts'
import type { DocumentSnapshot, SentDocument } from '#shared/api/models.ts'
import { mapsOf } from '#shared/document/document-data.ts'
import { ok } from '#shared/kit/result.ts'
import { call, subscribe } from './client.ts'
import { stepReplica } from './replica.ts'

/** `loading` until the main process has said what this window shows. */
export type DocumentState =
  | { readonly phase: 'loading' }
  | { readonly phase: 'none' }
  | { readonly phase: 'open'; readonly snapshot: DocumentSnapshot }

/** What this window knows of its document. Written here only. */
export const useDocumentStore = create<{
  readonly state: DocumentState
  /** The encrypted copy of which the window is to ask for the password. */
  readonly locked: string | null
}>(() => ({ state: { phase: 'loading' }, locked: null }))

/** Reads the window's document and follows it; returns the function that stops. */
export function followDocument(): () => void {
  const stop = subscribe(receive)
  void load()
  return stop
}

function receive(event: ApiEvent): void {
  if (event.type === 'window-state-changed') {
    void load()
    return
  }
  const { state } = useDocumentStore.getState()
  if (event.type !== 'document-changed' || state.phase !== 'open') return
  const step = stepReplica(state.snapshot, event)
  if (step.type === 'applied')
    useDocumentStore.setState({ state: { phase: 'open', snapshot: step.snapshot } })
  if (step.type === 'gap') void load()
}

async function load(): Promise<void> {
  const window = await call('window.state', undefined)
  useDocumentStore.setState({ locked: window.ok ? window.value.locked : null })
  if (!window.ok || window.value.document === null) {
    useDocumentStore.setState({ state: { phase: 'none' } })
    return
  }
  const answer = await call('document.read', undefined)
  const read = answer.ok ? ok(snapshotOf(answer.value)) : answer
  const { state } = useDocumentStore.getState()
  // A change may have been applied while the answer travelled; the later one wins.
  const isLate =
    state.phase === 'open' &&
    read.ok &&
    state.snapshot.opening === read.value.opening &&
    state.snapshot.revision > read.value.revision
  if (isLate) return
  // For the figures of test/bench: from here on it is the page that works.
  performance.mark('document-read')
  useDocumentStore.setState({ state: read.ok ? { phase: 'open', snapshot: read.value } : { phase: 'none' } })
}

function snapshotOf({ records, ...read }: SentDocument): DocumentSnapshot {
  return { ...read, data: mapsOf(records) }
}
