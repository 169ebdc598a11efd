import { call } from '#renderer/document/client.ts'
import type { MeetingId } from '#shared/meetings/meeting.ts'
import { returnLine, useLine } from './line-store.ts'

/**
 * Brings back what was being typed when the program was last killed, then has the main process keep what is typed, one
 * call at a time, until it is answered; returns what stops it.
 */
export function keepTyped(meeting: string): () => void {
  const meetingId = meeting as MeetingId // an id of the collection
  const keeping = { stop: () => {}, isOver: false, isOnItsWay: false, kept: '' }

  async function keep() {
    if (keeping.isOnItsWay) return
    keeping.isOnItsWay = true
    let line = typedNow(meetingId)
    while (line !== null && line !== keeping.kept) {
      keeping.kept = line
      await call('typed-line.keep', { meetingId, line })
      line = typedNow(meetingId)
    }
    keeping.isOnItsWay = false
  }

  void call('typed-line.read', { meetingId }).then((answer) => {
    if (keeping.isOver || !answer.ok) return
    keeping.kept = answer.value
    returnLine(answer.value)
    keeping.stop = useLine.subscribe(() => void keep())
    void keep()
  })
  return () => {
    keeping.isOver = true
    keeping.stop()
  }
}

/** What would be lost now: the line in the field, else the one that is on its way; null once another meeting is held. */
function typedNow(id: string): string | null {
  const { meetingId, line, sent } = useLine.getState()
  if (meetingId !== id) return null
  return line === '' ? sent : line
}
