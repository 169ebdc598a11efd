import { useEffect } from 'react'
import { announce } from '#renderer/canvas/announce.ts'
import { useDocumentStore } from '#renderer/document/document-store.ts'
import { announcedStep } from '#shared/text/announce.ts'

/** Tells aloud what each edit, undo and redo did, to those who do not see the chart change. */
export function useAnnounceSteps(): void {
  useEffect(
    () =>
      useDocumentStore.subscribe(({ state }, { state: before }) => {
        if (state.phase !== 'open' || before.phase !== 'open') return
        const words = announcedStep(before.snapshot.history, state.snapshot.history)
        if (words !== '') announce(words)
      }),
    [],
  )
}
