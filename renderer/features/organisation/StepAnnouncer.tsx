import { useEffect, useState } from 'react'
import { useDocumentStore } from '#renderer/document/document-store.ts'
import { announcedStep } from '#shared/text/announce.ts'

/** Tells aloud what each edit, undo and redo did; apart from what is selected, which often changes with it. */
export function StepAnnouncer() {
  const [words, setWords] = useState('')
  useEffect(
    () =>
      useDocumentStore.subscribe(({ state }, { state: before }) => {
        if (state.phase !== 'open' || before.phase !== 'open') return
        const said = announcedStep(before.snapshot.history, state.snapshot.history)
        if (said !== '') setWords(said)
      }),
    [],
  )
  return (
    <p className="ui-hidden organisation-steps" aria-live="polite">
      {words}
    </p>
  )
}
