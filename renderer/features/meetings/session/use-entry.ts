import { useCallback, useRef, useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { currentData, newId } from '#renderer/document/hooks.ts'
import { deputyAdvice } from '#renderer/sheets/deputy-advice.ts'
import type { Choice, Entry, EntryPurpose, EntryStep, Gesture } from '#shared/secretary/entry.ts'
import { commandOf, interpret } from '#shared/secretary/interpret.ts'
import { lacksQuorum, sittingOf } from '#shared/secretary/sitting.ts'
import { deputyText } from '#shared/text/deputies.ts'
import { entryDone, faultText, sessionText as text } from '#shared/text/secretary.ts'
import { lineAnswered, returnLine, sendLine } from './line-store.ts'
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
      setSaid({ tone: 'done', text: doneText(entry, meetingId), choices: [] })
    } else returnLine(line)
  }

  function submit(line: string): void {
    sendLine(line)
    queue.current = queue.current.then(() => enter(line)).finally(() => lineAnswered(line))
  }
  return { said, submit, forget: useCallback(() => setSaid(null), []) }
}

const movesQuorum = new Set<EntryPurpose>(['open', 'resume', 'presence', 'arrival', 'departure'])

/** What was done, and what may be done next when the quorum is missing. */
function doneText({ purpose, about, steps }: Extract<Entry, { kind: 'steps' }>, meetingId: string): string {
  const done = entryDone(purpose, about)
  const advice = adviceOn(steps)
  if (advice !== null) return `${done} ${advice}`
  const sitting = movesQuorum.has(purpose) ? sittingOf(currentData(), meetingId) : null
  return sitting === null || !lacksQuorum(sitting) ? done : `${done} ${text.withoutQuorum}`
}

/** What the rules have against somebody who was noted for a member: it is told, and stays possible. */
function adviceOn(steps: readonly EntryStep[]): string | null {
  const data = currentData()
  for (const step of steps) {
    if (step.type !== 'attendance.record') continue
    for (const { status, seatId, personId, meetingId } of step.records) {
      const [seat, meeting] = [data.seat.get(seatId), data.meeting.get(meetingId)]
      if (status !== 'represented' || personId === null || seat === undefined || meeting === undefined)
        continue
      const advice = deputyAdvice(data, seat, personId, meeting.date)
      if (advice !== null) return `${advice.sentence} ${deputyText.otherwise}`
    }
  }
  return null
}
