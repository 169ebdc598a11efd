import { useCallback, useRef, useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { currentData, newId } from '#renderer/document/hooks.ts'
import type { Choice, Gesture } from '#shared/secretary/entry.ts'
import { commandOf, interpret } from '#shared/secretary/interpret.ts'
import { sittingOf } from '#shared/secretary/sitting.ts'
import { entryDone, faultText } from '#shared/text/secretary.ts'
import { returnLine } from './line-store.ts'
import { clockTime } from './use-clock.ts'

/** What was answered to the last line. */
export type Said = {
  readonly tone: 'done' | 'fault'
  readonly text: string
  readonly choices: readonly Choice[]
}

type EntryHooks = {
  readonly meetingId: string
  readonly onGesture: (gesture: Gesture) => void
}

/** Enters lines one after the other: each is read in the document as the one before has left it. */
export function useEntry({ meetingId, onGesture }: EntryHooks) {
  const [said, setSaid] = useState<Said | null>(null)
  const queue = useRef(Promise.resolve())

  async function enter(line: string) {
    const sitting = sittingOf(currentData(), meetingId)
    if (sitting === null) return
    const entry = interpret(line, { sitting, time: clockTime(), newId })
    const command = commandOf(entry)
    if (entry.kind === 'fault') setSaid({ tone: 'fault', text: faultText(entry.fault), choices: [] })
    else if (entry.kind === 'choices') setSaid({ tone: 'fault', text: '', choices: entry.choices })
    else if (entry.kind === 'gesture') {
      setSaid(null)
      onGesture(entry.gesture)
    }
    if (entry.kind === 'fault' || entry.kind === 'choices') returnLine(line)
    if (command === null || entry.kind !== 'steps') return
    // A refusal has been told; the line is worth another try.
    if (await perform(command)) {
      setSaid({ tone: 'done', text: entryDone(entry.purpose, entry.about), choices: [] })
    } else returnLine(line)
  }

  function submit(line: string): void {
    queue.current = queue.current.then(() => enter(line))
  }
  return { said, submit, forget: useCallback(() => setSaid(null), []) }
}
