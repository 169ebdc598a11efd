import { Pencil } from 'lucide-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { Icon } from './Icon.tsx'
import { useReadOnly } from './lock.ts'
import { type Commit, plainText, useDraft } from './use-draft.ts'
import './InlineEdit.css'

type InlineEditProps = {
  /** Read aloud: « Nom de l'instance ». */
  readonly label: string
  readonly value: string
  readonly onCommit: Commit<string>
  readonly validate?: (value: string) => string | undefined
  /** Shown in place of an empty value. */
  readonly placeholder?: string
  /** What was just created is named first. */
  readonly isEditingAtFirst?: boolean
}

/** A text that becomes a field when pressed. Enter and leaving keep, Escape gives back. */
export function InlineEdit(props: InlineEditProps) {
  const { label, value, onCommit, validate, placeholder = '', isEditingAtFirst = false } = props
  const [isEditing, setEditing] = useState(isEditingAtFirst)
  const draft = useDraft({ value, onCommit, validate, text: plainText(label) })
  const button = useRef<HTMLButtonElement>(null)
  const isLeftByKeyboard = useRef(false)
  const isReadOnly = useReadOnly(false)

  function leave(isByKeyboard: boolean) {
    isLeftByKeyboard.current = isByKeyboard
    setEditing(false)
    if (isByKeyboard) requestAnimationFrame(() => button.current?.focus())
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && (draft.error === undefined || draft.isRefused)) {
      draft.commit()
      leave(true)
    }
    if (event.key === 'Escape') {
      event.stopPropagation()
      draft.cancel()
      leave(true)
    }
  }

  if (isReadOnly) return <span>{value === '' ? placeholder : value}</span>
  // What could not be kept stays in its field, without taking the focus from where the person has gone.
  if (!isEditing && draft.error === undefined) {
    return (
      <Button
        ref={button}
        aria-label={`${label}, ${draft.shown}`}
        className="ui-inline"
        onPress={() => setEditing(true)}
      >
        {draft.shown === '' ? <span className="ui-inline-empty">{placeholder}</span> : draft.shown}
        <Icon icon={Pencil} size="0.75rem" />
      </Button>
    )
  }
  return (
    <span className="ui-inline-editor">
      <input
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to edit this text.
        autoFocus={isEditing || isLeftByKeyboard.current}
        aria-label={label}
        aria-invalid={draft.error !== undefined}
        className="ui-inline-input"
        value={draft.shown}
        onChange={(event) => draft.change(event.target.value)}
        onFocus={(event) => event.target.select()}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (draft.isRefused) return
          if (draft.error !== undefined) draft.cancel()
          draft.commit()
          leave(false)
        }}
      />
      {draft.error !== undefined && (
        <span role="alert" className="ui-field-error">
          {draft.error}
        </span>
      )}
    </span>
  )
}
