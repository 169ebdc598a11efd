import { useEffect, useState } from 'react'
import { notify } from '#renderer/actions/notices.ts'
import { call } from '#renderer/document/client.ts'
import { useDocumentStore } from '#renderer/document/document-store.ts'
import { openMerge } from '#renderer/features/merge/open-merge.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Callout } from '#renderer/ui/Callout.tsx'
import { readHabit, writeHabit } from '#renderer/ui/remembered.ts'
import type { Surroundings } from '#shared/api/models.ts'
import type { ErrorText } from '#shared/text/errors.ts'
import { mergeWindow } from '#shared/text/merge/window.ts'
import { conflictText, placeText } from '#shared/text/surroundings.ts'
import { frameText } from '#shared/text/ui.ts'

type Told = { readonly opening: string; readonly words: ErrorText; readonly canMerge: boolean }

/** Says, when a document is opened, that a service of synchronisation kept another copy of it. */
export function ConflictBanner() {
  const opening = useDocumentStore(({ state }) => (state.phase === 'open' ? state.snapshot.opening : null))
  const [told, setTold] = useState<Told | null>(null)
  useEffect(() => {
    if (opening === null) return
    void call('document.surroundings', undefined).then((answer) => {
      if (!answer.ok) return
      const words = conflictText(answer.value)
      if (words === null) explainPlace(answer.value)
      // A copy in conflict is merged into the document that it is a copy of, not the reverse.
      else setTold({ opening, words, canMerge: answer.value.conflictOf === null })
    })
  }, [opening])
  // What is told of another document is not of this one.
  if (told === null || told.opening !== opening) return null
  const { title, message } = told.words
  const close = (
    <>
      {told.canMerge && (
        <Button edits size="s" onPress={() => void openMerge()}>
          {mergeWindow.open}
        </Button>
      )}
      <Button size="s" onPress={() => setTold(null)}>
        {frameText.understood}
      </Button>
    </>
  )
  return (
    <section className="app-banner" aria-label={title}>
      <Callout tone="attention" title={title} actions={close}>
        {message}
      </Callout>
    </section>
  )
}

/** Once for each kind of place: it is then known. */
function explainPlace(surroundings: Surroundings): void {
  const words = placeText(surroundings)
  const habit = `explained ${surroundings.service ?? 'share'}`
  if (words === null || readHabit(habit) === true) return
  notify({ tone: 'info', title: words.title, text: words.message })
  writeHabit(habit, true)
}
