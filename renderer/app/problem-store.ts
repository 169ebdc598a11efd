import { create } from 'zustand'
import { useDocumentStore } from '#renderer/document/document-store.ts'
import type { WhenIdle } from '#renderer/ui/when-idle.ts'
import { collections } from '#shared/document/collections.ts'
import { type DocumentData, recordsOf } from '#shared/document/document-data.ts'
import { documentChecks, type Problem } from '#shared/document/problems.ts'
import { faultsOfRecords } from '#shared/document/record-faults.ts'
import { documentRemarks } from '#shared/document/remarks.ts'
import { inIdleSteps } from './idle-steps.ts'

const none: readonly Problem[] = []

type Problems = {
  /** As of the last moment of rest: a check of a large document takes longer than a keystroke may. */
  readonly found: readonly Problem[]
  readonly isListOpen: boolean
}

/** The broken invariants of the open document. */
export const useProblems = create<Problems>(() => ({ found: none, isListOpen: false }))

export function showProblems(isListOpen: boolean): void {
  useProblems.setState({ isListOpen })
}

/** Checks the document afresh after each change of its data; returns the function that stops. */
export function watchProblems(idle?: WhenIdle): () => void {
  let checked: DocumentData | null = null
  let giveUp = () => {}
  const check = () => {
    const { state } = useDocumentStore.getState()
    const data = state.phase === 'open' ? state.snapshot.data : null
    if (data === checked) return
    checked = data
    giveUp()
    if (data === null) useProblems.setState({ found: none, isListOpen: false })
    else giveUp = inIdleSteps(stepsOf(data), keep, idle)
  }
  check()
  const stop = useDocumentStore.subscribe(check)
  return () => {
    stop()
    giveUp()
  }
}

function stepsOf(data: DocumentData): readonly (() => readonly Problem[])[] {
  const checks = [...documentChecks, ...documentRemarks].map((check) => () => check(data))
  const faults = collections.flatMap((collection) => {
    const records = recordsOf(data, collection)
    return slicesOf(records).map((slice) => () => faultsOfRecords(collection, slice))
  })
  return [...faults, ...checks]
}

/** So many that looking at them takes about two milliseconds. */
const sliceSize = 250

function slicesOf<R>(records: readonly R[]): readonly (readonly R[])[] {
  return Array.from({ length: Math.ceil(records.length / sliceSize) }, (_, rank) =>
    records.slice(rank * sliceSize, (rank + 1) * sliceSize),
  )
}

// A sound document stays the same object: nothing renders again.
function keep(found: readonly Problem[]): void {
  useProblems.setState({ found: found.length === 0 ? none : found })
}
