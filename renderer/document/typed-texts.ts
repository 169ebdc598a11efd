import { type KeptText, type TypedText, typedTextLimit } from '#shared/api/typed-texts.ts'
import { call } from './client.ts'
import { useDocumentStore } from './document-store.ts'

/** Several keystrokes at once: no more than this is lost with the machine. */
const pause = 300

type Waiting = { readonly opening: string; readonly text: () => TypedText | null }

/** What is typed and waits to be told to the main process, and what it was told. */
const buffer = {
  waiting: new Map<string, Waiting>(),
  told: new Set<string>(),
  timer: null as ReturnType<typeof setTimeout> | null,
}

/** Has a text kept that is nowhere else; it is asked for at the end of the pause, null when there is nothing to keep. */
export function keepTyped(id: string, text: () => TypedText | null): void {
  const opening = openingNow()
  if (opening === null) return
  buffer.waiting.set(id, { opening, text })
  buffer.timer ??= setTimeout(flushTyped, pause)
}

/** It is in the document now, or given up. */
export function forgetTyped(id: string): void {
  if (!buffer.told.has(id)) {
    buffer.waiting.delete(id)
    return
  }
  keepTyped(id, () => null)
  flushTyped()
}

/** Tells the main process without waiting for the end of the pause. */
export function flushTyped(): void {
  if (buffer.timer !== null) clearTimeout(buffer.timer)
  buffer.timer = null
  const waiting = [...buffer.waiting]
  buffer.waiting.clear()
  for (const opening of new Set(waiting.map(([, one]) => one.opening))) {
    const texts = waiting.flatMap(([id, one]) => (one.opening === opening ? [{ id, text: one.text() }] : []))
    const typed = texts.flatMap(({ text }) => (text !== null && isShort(text) ? [text] : []))
    const gone = texts.flatMap(({ id, text }) => (text === null && buffer.told.delete(id) ? [id] : []))
    for (const { id } of typed) buffer.told.add(id)
    if (typed.length + gone.length > 0) void call('typed.put', { opening, typed, gone })
  }
}

/** What was typed in the document before this window showed it. */
export async function readTyped(): Promise<readonly KeptText[]> {
  const answer = await call('typed.list', undefined)
  if (!answer.ok) return []
  for (const { id } of answer.value) buffer.told.add(id)
  return answer.value.filter(({ id }) => !buffer.waiting.has(id))
}

function openingNow(): string | null {
  const { state } = useDocumentStore.getState()
  return state.phase === 'open' && state.snapshot.status.readOnly === null ? state.snapshot.opening : null
}

function isShort({ text, from }: TypedText): boolean {
  return text.length <= typedTextLimit && from.length <= typedTextLimit
}
