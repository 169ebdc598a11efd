import { type KeyboardEvent, type Ref, useId, useState } from 'react'
import { useRegistry } from '#renderer/actions/ActionsProvider.tsx'
import { uncover } from '#renderer/actions/cover.ts'
import type { Choice } from '#shared/secretary/entry.ts'
import { interpret } from '#shared/secretary/interpret.ts'
import { lacksQuorum, type Sitting, voicesToCall } from '#shared/secretary/sitting.ts'
import { fullName } from '#shared/text/names.ts'
import { entryPreview, fieldLabel, previewOf, sessionText as text } from '#shared/text/secretary.ts'
import { clearLine, restoreLine, setLine, useLine } from './line-store.ts'
import { useClock } from './use-clock.ts'
import type { Said } from './use-entry.ts'
import './EntryField.css'

type FieldProps = {
  readonly ref: Ref<HTMLTextAreaElement>
  readonly sitting: Sitting
  readonly said: Said | null
  /** Something was typed since the last answer. */
  readonly onType: () => void
  readonly onSubmit: (line: string) => void
  readonly onTimeline: () => void
}

/** The one field: Enter enters, Shift+Enter begins a line; under it, what Enter will do or what was answered. */
export function EntryField({ ref, sitting, said, onType, onSubmit, onTimeline }: FieldProps) {
  const line = useLine(({ line: typed }) => typed)
  const registry = useRegistry()
  const noteId = useId()
  const [picked, setPicked] = useState(0)
  const choices = said?.choices ?? []

  function enter(entered: string) {
    // In this order: at each moment it is typed, sent or answered, and so kept.
    onSubmit(entered)
    setLine('')
  }

  function clear() {
    clearLine()
    onType()
  }

  function type(typed: string) {
    setLine(typed)
    onType()
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    const asked = askedBy(event, { isEmpty: line === '', hasChoices: choices.length > 0 })
    if (asked === null) return
    event.preventDefault()
    event.stopPropagation()
    if (asked === 'enter') enter(line)
    else if (asked === 'undo') restoreLine() || registry.run('edit.undo')
    else if (asked === 'redo') registry.run('edit.redo')
    else if (asked === 'clear') clear()
    else if (asked === 'leave') uncover()
    else if (asked === 'timeline') onTimeline()
    else if (asked === 'pick') enter(choices[picked]?.line ?? line)
    else setPicked((now) => (now + (asked === 'next' ? 1 : choices.length - 1)) % choices.length)
  }
  const isCalling = voicesToCall(sitting).length > 0
  return (
    <div className="session-entry">
      <label htmlFor={`${noteId}-field`}>{fieldLabel(sitting.now.state, isCalling)}</label>
      <textarea
        // The cursor is in it as soon as the view is there: nothing else is asked for.
        // biome-ignore lint/a11y/noAutofocus: the view is this field
        autoFocus
        ref={ref}
        id={`${noteId}-field`}
        aria-describedby={noteId}
        rows={Math.min(6, line.split('\n').length)}
        value={line}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => {
          setPicked(0)
          type(event.target.value)
        }}
        onKeyDown={onKeyDown}
      />
      <div id={noteId} className="session-said" aria-live="polite">
        <Answer sitting={sitting} line={line} said={said} />
        {choices.length > 0 && <Choices choices={choices} picked={picked} onPick={enter} />}
      </div>
    </div>
  )
}

type Asked = 'enter' | 'undo' | 'redo' | 'clear' | 'leave' | 'timeline' | 'pick' | 'next' | 'previous'

/** What a key asks for; null for what belongs to the text. */
function askedBy(
  { key, ctrlKey, metaKey, altKey, shiftKey, nativeEvent }: KeyboardEvent,
  { isEmpty, hasChoices }: { readonly isEmpty: boolean; readonly hasChoices: boolean },
): Asked | null {
  if (nativeEvent.isComposing || altKey) return null
  if (ctrlKey || metaKey) {
    const letter = key.toLowerCase()
    if (!isEmpty || (letter !== 'z' && letter !== 'y')) return null
    return letter === 'z' && !shiftKey ? 'undo' : 'redo'
  }
  if (key === 'Enter' && !shiftKey) return hasChoices ? 'pick' : 'enter'
  if (key === 'Escape') return isEmpty ? 'leave' : 'clear'
  if (hasChoices && key === 'ArrowDown') return 'next'
  if (hasChoices && key === 'ArrowUp') return 'previous'
  return key === 'ArrowUp' && isEmpty ? 'timeline' : null
}

type AnswerProps = { readonly sitting: Sitting; readonly line: string; readonly said: Said | null }

function Answer({ sitting, line, said }: AnswerProps) {
  const time = useClock()
  if (said !== null) {
    const words = said.choices.length > 0 ? text.severalMembers : said.text
    return <p data-tone={said.tone}>{words}</p>
  }
  // Read at each keystroke: it takes well under a millisecond, and makes nothing.
  const entry = interpret(line, { sitting, time, newId: unused })
  if (entry.kind === 'steps') return <p>{previewOf(entryPreview(entry.purpose, entry.about))}</p>
  if (entry.kind === 'choices') {
    return <p>{entry.choices.map(({ code, name }) => `${code} ${fullName(name)}`).join(' · ')}</p>
  }
  return <p>{line === '' ? (lacksQuorum(sitting) ? text.withoutQuorum : text.fieldHint) : ''}</p>
}

function unused(): string {
  return 'preview'
}

type ChoicesProps = {
  readonly choices: readonly Choice[]
  readonly picked: number
  readonly onPick: (line: string) => void
}

function Choices({ choices, picked, onPick }: ChoicesProps) {
  return (
    <ul className="session-choices">
      {choices.map(({ code, name, line }, index) => (
        <li key={code}>
          <button type="button" tabIndex={-1} data-picked={index === picked} onClick={() => onPick(line)}>
            <kbd>{code}</kbd> {fullName(name)}
          </button>
        </li>
      ))}
    </ul>
  )
}
