import { useState } from 'react'
import type { DocumentSnapshot } from '#shared/api/models.ts'
import type { Collection, RecordOf } from '#shared/document/collections.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { keepAlike } from '#shared/kit/is-alike.ts'
import { uuidV7 } from '#shared/kit/uuid.ts'
import { useDocumentStore } from './document-store.ts'

/** The open document; only for components that are shown when there is one. */
export function useSnapshot<T>(select: (snapshot: DocumentSnapshot) => T): T {
  return useDocumentStore(({ state }) => select(opened(state)))
}

/**
 * Something read from the document's data. `select` must return an object that is already in the data, or a plain
 * value: a fresh array or object at each call would render for ever. Derive in a `useMemo` over `useData()`.
 */
export function useData<T = DocumentData>(select: (data: DocumentData) => T = identity): T {
  return useSnapshot((snapshot) => select(snapshot.data))
}

/**
 * Something small and quick to derive, derived at each change of the document; renders again only when it then says
 * something else.
 */
export function useDerived<T>(derive: (data: DocumentData) => T): T {
  const [keep] = useState(keepAlike<T>)
  return useData((data) => keep(derive(data)))
}

/** One record, or undefined once it is deleted; renders again only when that record changes. */
export function useRecord<C extends Collection>(collection: C, id: string | null): RecordOf<C> | undefined {
  return useData((data) => (id === null ? undefined : (data[collection].get(id) as RecordOf<C> | undefined)))
}

/** The data as it is now, for actions and event handlers. */
export function currentData(): DocumentData {
  return currentSnapshot().data
}

/** The snapshot as it is now, for actions and event handlers. */
export function currentSnapshot(): DocumentSnapshot {
  return opened(useDocumentStore.getState().state)
}

/** A new id, made here so that what is created can be selected at once. */
export function newId<I extends string>(): I {
  return uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10))) as I // any id of ours has this form
}

function opened(state: ReturnType<typeof useDocumentStore.getState>['state']): DocumentSnapshot {
  if (state.phase !== 'open') throw new Error('no document in this window')
  return state.snapshot
}

function identity<T>(data: DocumentData): T {
  return data as T // the default selector is used with its default type only
}
