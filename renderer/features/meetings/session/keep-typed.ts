import { forgetTyped, keepTyped, readTyped } from '#renderer/document/typed-texts.ts'
import type { TypedText } from '#shared/api/typed-texts.ts'
import { returnLine, useLine } from './line-store.ts'

/**
 * Brings back what was being typed when the program was last killed, then has what is typed kept until it is answered;
 * returns what stops it.
 */
export function keepTypedLine(meetingId: string): () => void {
  const id = `session ${meetingId}`
  const keeping = { stop: () => {}, isOver: false }

  function keep() {
    const line = typedNow(meetingId)
    if (line === '') forgetTyped(id)
    else if (line !== null) keepTyped(id, () => lineOf(id, meetingId, line))
  }

  void readTyped().then((texts) => {
    if (keeping.isOver) return
    returnLine(texts.find((text) => text.id === id)?.text ?? '')
    keeping.stop = useLine.subscribe(keep)
    keep()
  })
  return () => {
    keeping.isOver = true
    keeping.stop()
  }
}

/** The view brings it back by itself: it is listed nowhere, and needs no words. */
function lineOf(id: string, meetingId: string, text: string): TypedText {
  const place = { on: 'session', meetingId } as const
  return { id, place, object: '', within: [], field: '', form: null, from: '', text }
}

/** What would be lost now: the line in the field, else the one that is on its way; null once another meeting is held. */
function typedNow(id: string): string | null {
  const { meetingId, line, sent } = useLine.getState()
  if (meetingId !== id) return null
  return line === '' ? sent : line
}
