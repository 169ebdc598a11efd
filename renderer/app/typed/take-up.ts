import { notify } from '#renderer/actions/notices.ts'
import { currentData } from '#renderer/document/hooks.ts'
import type { KeptText } from '#shared/api/typed-texts.ts'
import { isAlike } from '#shared/kit/is-alike.ts'
import { openFormAgain, typedText as text } from '#shared/text/typed-texts.ts'
import { dropKept, showKept, tellObstacle, useKept, waitForForm } from './kept-store.ts'
import { shownFieldOf } from './shown-fields.ts'
import { goToTyped, titleOfPlace } from './typed-place.ts'

/** How long a sheet may take to come, in frames of a busy machine. */
const mostFrames = 120

/**
 * Makes a text that was typed the edit that it would have been, in its own field; or tells why it cannot be. `isForced`:
 * in the place of what the field holds by now.
 */
export async function takeUp(typed: KeptText, { isForced = false } = {}): Promise<void> {
  if (titleOfPlace(currentData(), typed.place) === null) return tellObstacle(typed.id, { kind: 'gone' })
  showKept(false)
  if (shownFieldOf(typed) === null) goToTyped(typed.place)
  if (typed.form !== null) return askForForm(typed, typed.form)
  const field = await eventually(() => shownFieldOf(typed))
  if (field === null) return tellObstacle(typed.id, { kind: 'hidden' })
  const now = field.value()
  if (now !== typed.from && now !== typed.text && !isForced)
    return tellObstacle(typed.id, { kind: 'changed', now })
  if (now !== typed.text) field.take(typed.text)
  dropKept([typed.id])
  notify(
    now === typed.text
      ? { tone: 'info', title: text.already }
      : { tone: 'ok', title: text.taken, text: text.takenNote },
  )
}

/** All that was typed in a dialog waits for it to be opened again. */
function askForForm({ place }: KeptText, form: string): void {
  const all = useKept.getState().texts.filter((one) => one.form === form && isAlike(one.place, place))
  waitForForm(all.map(({ id }) => id))
  notify({ tone: 'info', title: text.title, text: openFormAgain(form) })
}

const returning = { isOn: false }

/** Gives the fields of a dialog that comes on the screen what was typed in them, once they are all there. */
export async function takeWaiting(): Promise<void> {
  if (useKept.getState().waiting.size === 0 || returning.isOn) return
  returning.isOn = true
  await nextFrame()
  const { texts, waiting } = useKept.getState()
  let count = 0
  for (const typed of texts) if (waiting.has(typed.id) && (await returnToForm(typed))) count += 1
  returning.isOn = false
  if (count > 0) notify({ tone: 'ok', title: text.taken, text: text.takenInForm })
}

/** One after another: a dialog makes its whole draft of each of its fields. */
async function returnToForm(typed: KeptText): Promise<boolean> {
  const field = shownFieldOf(typed)
  if (field === null || field.value() !== typed.from) return false
  field.take(typed.text)
  const isThere = (await eventually(() => (field.value() === typed.text ? typed : null))) !== null
  if (isThere) dropKept([typed.id])
  return isThere
}

/** What is there at last, or null: a sheet takes some frames to come. */
async function eventually<T>(look: () => T | null): Promise<T | null> {
  for (let frame = 0; frame < mostFrames; frame++) {
    const found = look()
    if (found !== null) return found
    await nextFrame()
  }
  return null
}

function nextFrame(): Promise<unknown> {
  return new Promise(requestAnimationFrame)
}
