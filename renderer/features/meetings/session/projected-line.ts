import { useEffect, useState } from 'react'
import { useLine } from './line-store.ts'

/**
 * What is being typed is in no document yet, and the room must see a decision while it is written: windows of this
 * program hear each other on a channel of their own origin.
 */
type Message =
  | { readonly type: 'typed'; readonly meetingId: string; readonly line: string }
  | { readonly type: 'who-types'; readonly meetingId: string }

const channelName = 'session-line'

/** Tells the room what is being typed, at each letter, and again when it asks. */
export function useTellLine(meetingId: string): void {
  useEffect(() => {
    const channel = new BroadcastChannel(channelName)
    const tell = () => {
      const { line } = useLine.getState()
      channel.postMessage({ type: 'typed', meetingId, line } satisfies Message)
    }
    channel.onmessage = ({ data }: MessageEvent<Message>) =>
      data.type === 'who-types' && data.meetingId === meetingId && tell()
    const stop = useLine.subscribe(tell)
    tell()
    return () => {
      stop()
      channel.close()
    }
  }, [meetingId])
}

/** What is being typed in the window of the secretary. */
export function useToldLine(meetingId: string): string {
  const [line, setLine] = useState('')
  useEffect(() => {
    const channel = new BroadcastChannel(channelName)
    channel.onmessage = ({ data }: MessageEvent<Message>) =>
      data.type === 'typed' && data.meetingId === meetingId && setLine(data.line)
    channel.postMessage({ type: 'who-types', meetingId } satisfies Message)
    return () => channel.close()
  }, [meetingId])
  return line
}
